/** Made from apps/api/openapi.json by `npm run openapi`. */
export interface paths {
  '/api/v1/oauth/token': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A token for an hour in exchange for an API key (OAuth 2 client credentials)
     * @description Open to anybody.
     */
    post: operations['issueToken'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The properties one works in
     * @description For whoever is signed in.
     */
    get: operations['listProperties'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A property with its desks, room types and business date
     * @description Needs the permission `property.read` (associate, senior, supervisor, experience-manager, head, attendant, trainer, qa-analyst, auditor, admin, integration).
     */
    get: operations['readProperty'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/api-keys': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * API keys of the property, newest first
     * @description Needs the permission `api-key.manage` (admin).
     */
    get: operations['listApiKeys'];
    put?: never;
    /**
     * Create a key; the answer is the only one that shows it
     * @description Needs the permission `api-key.manage` (admin).
     */
    post: operations['createApiKey'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/api-keys/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * End a key at once
     * @description Needs the permission `api-key.manage` (admin).
     */
    delete: operations['revokeApiKey'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/audit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Who did what, newest first
     * @description Needs the permission `audit.read` (auditor, admin, head).
     */
    get: operations['listAudit'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/audit/actors': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Everybody who did something here, by name
     * @description Needs the permission `audit.read` (auditor, admin, head).
     */
    get: operations['listAuditActors'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/bill-checks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Bills in house on which something is likely wrong, gravest first
     * @description Needs the permission `bill.check` (associate, senior, supervisor, experience-manager, head, qa-analyst, auditor, integration).
     */
    get: operations['listBillChecks'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/bulk/folios': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take over many folios, one a line
     * @description Needs the permission `folio.write` (integration).
     */
    post: operations['bulkFolios'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/bulk/guests': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take over many guests, one a line
     * @description Needs the permission `guest.write` (associate, senior, supervisor, experience-manager, head, integration).
     */
    post: operations['bulkGuests'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/bulk/postings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take over many postings, one a line
     * @description Needs the permission `posting.write` (supervisor, experience-manager, head, integration).
     */
    post: operations['bulkPostings'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/bulk/rooms': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take over many rooms, one a line
     * @description Needs the permission `room.write` (supervisor, experience-manager, head, integration).
     */
    post: operations['bulkRooms'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/bulk/stays': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take over many stays, one a line
     * @description Needs the permission `stay.write` (integration).
     */
    post: operations['bulkStays'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/case-views': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One's own saved views of the board
     * @description Needs the permission `case.read` (associate, senior, supervisor, experience-manager, head, qa-analyst, auditor, integration).
     */
    get: operations['listCaseViews'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/case-views/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Keep a view of the board under a name
     * @description Needs the permission `case.read` (associate, senior, supervisor, experience-manager, head, qa-analyst, auditor, integration).
     */
    put: operations['putCaseView'];
    post?: never;
    /**
     * Remove one of one's own views
     * @description Needs the permission `case.read` (associate, senior, supervisor, experience-manager, head, qa-analyst, auditor, integration).
     */
    delete: operations['deleteCaseView'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/cases': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Cases: open ones by what is due first, others newest first
     * @description Needs the permission `case.read` (associate, senior, supervisor, experience-manager, head, qa-analyst, auditor, integration).
     */
    get: operations['listCases'];
    put?: never;
    /**
     * Open a case; only its category is asked
     * @description Needs the permission `case.write` (associate, senior, supervisor, experience-manager, head, integration).
     */
    post: operations['openCase'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/cases/counts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * How many open cases of the house are late, soon, later or waiting, and unowned, mine, severe or about noise; also told to a locked session
     * @description Needs the permission `case.read` (associate, senior, supervisor, experience-manager, head, qa-analyst, auditor, integration).
     */
    get: operations['countCases'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/cases/owners': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Whom a case can be given to
     * @description Needs the permission `case.read` (associate, senior, supervisor, experience-manager, head, qa-analyst, auditor, integration).
     */
    get: operations['listCaseOwners'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/cases/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A case, and what may be done next
     * @description Needs the permission `case.read` (associate, senior, supervisor, experience-manager, head, qa-analyst, auditor, integration).
     */
    get: operations['readCase'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change fields of a case
     * @description Needs the permission `case.write` (associate, senior, supervisor, experience-manager, head, integration). Needs If-Match with the ETag that was read.
     */
    patch: operations['editCase'];
    trace?: never;
  };
  '/api/v1/properties/{property}/cases/{id}/credit-limits': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What this role may still give on a case, and what the bill can bear
     * @description Needs the permission `credit.read` (associate, senior, supervisor, experience-manager, head, qa-analyst, auditor, integration).
     */
    get: operations['readCreditLimits'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/cases/{id}/credit-previews': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Exactly what a credit would do; changes nothing
     * @description Needs the permission `credit.grant` (associate, senior, supervisor, experience-manager, head, integration).
     */
    post: operations['previewCredit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/cases/{id}/credits': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Credits given on a case, in the order they were given
     * @description Needs the permission `credit.read` (associate, senior, supervisor, experience-manager, head, qa-analyst, auditor, integration).
     */
    get: operations['listCredits'];
    put?: never;
    /**
     * Give a credit on lines of the bill, within the authority of the role
     * @description Needs the permission `credit.grant` (associate, senior, supervisor, experience-manager, head, integration). Money or rooms move, so an Idempotency-Key is required.
     */
    post: operations['grantCredit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/cases/{id}/explanations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Note that a line, or a bill, was explained to the guest, and what the guest said to it
     * @description Needs the permission `case.write` (associate, senior, supervisor, experience-manager, head, integration).
     */
    post: operations['noteExplanation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/cases/{id}/notes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Write a note for staff
     * @description Needs the permission `case.write` (associate, senior, supervisor, experience-manager, head, integration).
     */
    post: operations['addNote'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/cases/{id}/presence': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Who has the case on a screen just now
     * @description Needs the permission `case.read` (associate, senior, supervisor, experience-manager, head, qa-analyst, auditor, integration).
     */
    get: operations['readPresence'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/cases/{id}/presence/{seat}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Say that a screen shows the case; forgotten after twelve seconds unless repeated
     * @description Needs the permission `case.read` (associate, senior, supervisor, experience-manager, head, qa-analyst, auditor, integration).
     */
    put: operations['takeSeat'];
    post?: never;
    /**
     * Say that a screen shows the case no more
     * @description Needs the permission `case.read` (associate, senior, supervisor, experience-manager, head, qa-analyst, auditor, integration).
     */
    delete: operations['leaveSeat'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/cases/{id}/promises': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Promise the guest something by a time
     * @description Needs the permission `case.write` (associate, senior, supervisor, experience-manager, head, integration).
     */
    post: operations['makePromise'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/cases/{id}/timeline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What happened on a case, oldest first
     * @description Needs the permission `case.read` (associate, senior, supervisor, experience-manager, head, qa-analyst, auditor, integration).
     */
    get: operations['readTimeline'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/cases/{id}/transitions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Assign, start, set to follow-up, close, reopen, or mark as duplicate
     * @description Needs the permission `case.write` (associate, senior, supervisor, experience-manager, head, integration).
     */
    post: operations['transitionCase'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/cases/{id}/undos': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take back the transition one made a moment ago, if nothing changed since
     * @description Needs the permission `case.write` (associate, senior, supervisor, experience-manager, head, integration).
     */
    post: operations['undoOnCase'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/charge-waivers/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Take back that a fee is not to be charged
     * @description Needs the permission `bill.waive-charge` (senior, supervisor, experience-manager, head, integration).
     */
    delete: operations['withdrawChargeWaiver'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/checklist-templates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What the house does around a kind of thing, and who does each point
     * @description Needs the permission `task.read` (associate, senior, supervisor, experience-manager, head, attendant, auditor, integration).
     */
    get: operations['listChecklistTemplates'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/checklist-templates/{templateCode}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Write the points of a checklist; version 0 while the house has none of its own
     * @description Needs the permission `checklist.manage` (supervisor, experience-manager, head, admin, integration). Needs If-Match with the ETag that was read.
     */
    put: operations['putChecklistTemplate'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/checklists': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Checklists of a move, a case or a stay, newest first
     * @description Needs the permission `task.read` (associate, senior, supervisor, experience-manager, head, attendant, auditor, integration).
     */
    get: operations['listChecklists'];
    put?: never;
    /**
     * Begin a checklist of a case; one that is there already is answered
     * @description Needs the permission `checklist.tick` (associate, senior, supervisor, experience-manager, head, attendant, integration).
     */
    post: operations['openChecklist'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/checklists/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A checklist
     * @description Needs the permission `task.read` (associate, senior, supervisor, experience-manager, head, attendant, auditor, integration).
     */
    get: operations['readChecklist'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/checklists/{id}/items/{itemCode}/tick': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Tick a point
     * @description Needs the permission `checklist.tick` (associate, senior, supervisor, experience-manager, head, attendant, integration).
     */
    post: operations['tickItem'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/checklists/{id}/items/{itemCode}/untick': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take a tick back
     * @description Needs the permission `checklist.tick` (associate, senior, supervisor, experience-manager, head, attendant, integration).
     */
    post: operations['untickItem'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/colleagues': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Who works here and can be given a case, by name
     * @description Needs the permission `staff.read` (associate, senior, supervisor, experience-manager, head, qa-analyst, auditor, admin).
     */
    get: operations['listColleagues'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/corrections/{id}/undos': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Undo a correction as a whole, in today’s books, while nothing is built on it
     * @description Needs the permission `bill.correct` (associate, senior, supervisor, experience-manager, head, integration). Money or rooms move, so an Idempotency-Key is required.
     */
    post: operations['undoCorrection'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/credit-notes/{id}/document.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A credit note on A4, in the language of the guest or another
     * @description Needs the permission `bill.show` (associate, senior, supervisor, experience-manager, head, integration).
     */
    get: operations['printCreditNote'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/desks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The desks of the property, also those out of use
     * @description Needs the permission `property.manage` (admin).
     */
    get: operations['listDesks'];
    put?: never;
    /**
     * Add a desk
     * @description Needs the permission `property.manage` (admin).
     */
    post: operations['addDesk'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/desks/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Rename a desk, change its kind, or put it out of use
     * @description Needs the permission `property.manage` (admin). Needs If-Match with the ETag that was read.
     */
    patch: operations['editDesk'];
    trace?: never;
  };
  '/api/v1/properties/{property}/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What changes, as server-sent events; resumes after Last-Event-ID
     * @description Needs the permission `event.read` (associate, senior, supervisor, experience-manager, head, attendant, qa-analyst, auditor, admin, integration).
     */
    get: operations['streamEvents'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/explanation-links': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Make a link that opens one explanation without a sign-in; the answer is the only one that tells it
     * @description Needs the permission `bill.show` (associate, senior, supervisor, experience-manager, head, integration).
     */
    post: operations['makeExplanationLink'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/explanation-links/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Close a link at once
     * @description Needs the permission `bill.show` (associate, senior, supervisor, experience-manager, head, integration).
     */
    delete: operations['revokeExplanationLink'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/explanation-snapshots/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * An explanation as it was shown
     * @description Needs the permission `bill.explain` (associate, senior, supervisor, experience-manager, head, qa-analyst, auditor, integration).
     */
    get: operations['readBillSnapshot'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/folios': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Folios, in the order they were made
     * @description Needs the permission `folio.read` (associate, senior, supervisor, experience-manager, head, qa-analyst, auditor, integration).
     */
    get: operations['listFolios'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/folios/by-external/{system}/{externalId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Take over a folio as another system knows it
     * @description Needs the permission `folio.write` (integration).
     */
    put: operations['putFolioByExternal'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/folios/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A folio with its windows and balances
     * @description Needs the permission `folio.read` (associate, senior, supervisor, experience-manager, head, qa-analyst, auditor, integration).
     */
    get: operations['readFolio'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/folios/{id}/balance-choice-previews': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Exactly what would become of a balance we owe; changes nothing
     * @description Needs the permission `refund.give` (senior, supervisor, experience-manager, head, integration).
     */
    post: operations['previewBalanceChoice'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/folios/{id}/balance-choices': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Leave a balance we owe, move it to another window, or make a voucher of it
     * @description Needs the permission `refund.give` (senior, supervisor, experience-manager, head, integration). Money or rooms move, so an Idempotency-Key is required.
     */
    post: operations['chooseBalance'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/folios/{id}/checks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Likely errors on the bills of a stay, with their evidence and what would put them right
     * @description Needs the permission `bill.check` (associate, senior, supervisor, experience-manager, head, qa-analyst, auditor, integration).
     */
    get: operations['checkFolio'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/folios/{id}/checks/{findingKey}/dismissals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Say why a finding is none
     * @description Needs the permission `bill.dismiss-finding` (associate, senior, supervisor, experience-manager, head).
     */
    post: operations['dismissFinding'];
    /**
     * Take back that a finding was dismissed
     * @description Needs the permission `bill.dismiss-finding` (associate, senior, supervisor, experience-manager, head).
     */
    delete: operations['restoreFinding'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/folios/{id}/closure': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Close a bill for good, with its invoices; what a company, agency or airline owes moves to it
     * @description Needs the permission `bill.close` (associate, senior, supervisor, experience-manager, head, integration). Money or rooms move, so an Idempotency-Key is required.
     */
    post: operations['closeBill'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/folios/{id}/closure-previews': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Exactly what closing a bill would do; changes nothing
     * @description Needs the permission `bill.close` (associate, senior, supervisor, experience-manager, head, integration).
     */
    post: operations['previewClosure'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/folios/{id}/correction-previews': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Exactly what a correction would do to lines, tax and balances; changes nothing
     * @description Needs the permission `bill.correct` (associate, senior, supervisor, experience-manager, head, integration).
     */
    post: operations['previewCorrection'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/folios/{id}/corrections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Corrections made on a bill, and those that moved lines to it, in the order they were made
     * @description Needs the permission `folio.read` (associate, senior, supervisor, experience-manager, head, qa-analyst, auditor, integration).
     */
    get: operations['listCorrections'];
    put?: never;
    /**
     * Void, credit, transfer, split or re-post lines of a bill, as it was previewed
     * @description Needs the permission `bill.correct` (associate, senior, supervisor, experience-manager, head, integration). Money or rooms move, so an Idempotency-Key is required.
     */
    post: operations['makeCorrection'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/folios/{id}/dispute-pack': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What answers a payment that a guest takes back: the bill, what was shown and said of it, what was put right
     * @description Needs the permission `dispute-pack.read` (supervisor, experience-manager, head, auditor, integration).
     */
    get: operations['readDisputePack'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/folios/{id}/explanation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A whole bill explained, by day or by kind, reconciled to its balance
     * @description Needs the permission `bill.explain` (associate, senior, supervisor, experience-manager, head, qa-analyst, auditor, integration).
     */
    get: operations['explainBill'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/folios/{id}/explanation-links': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Links to explanations of a bill and what came of them, newest first
     * @description Needs the permission `bill.explain` (associate, senior, supervisor, experience-manager, head, qa-analyst, auditor, integration).
     */
    get: operations['listExplanationLinks'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/folios/{id}/explanation-snapshots': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What was shown of a bill, to whom and how, newest first
     * @description Needs the permission `bill.explain` (associate, senior, supervisor, experience-manager, head, qa-analyst, auditor, integration).
     */
    get: operations['listBillSnapshots'];
    put?: never;
    /**
     * Keep what a payer is shown of a bill, and note that they saw it
     * @description Needs the permission `bill.show` (associate, senior, supervisor, experience-manager, head, integration).
     */
    post: operations['keepBillSnapshot'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/folios/{id}/explanation.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The bill explained on A4, for one payer; what is printed is kept
     * @description Needs the permission `bill.show` (associate, senior, supervisor, experience-manager, head, integration).
     */
    get: operations['printBill'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/folios/{id}/invoices': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Invoices of a bill with their credit notes, by window
     * @description Needs the permission `folio.read` (associate, senior, supervisor, experience-manager, head, qa-analyst, auditor, integration).
     */
    get: operations['listInvoices'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/folios/{id}/paid-out-previews': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Exactly what handing out money for the guest would do; changes nothing
     * @description Needs the permission `refund.give` (senior, supervisor, experience-manager, head, integration).
     */
    post: operations['previewPaidOut'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/folios/{id}/paid-outs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Hand out money for the guest, to be paid with the bill
     * @description Needs the permission `refund.give` (senior, supervisor, experience-manager, head, integration). Money or rooms move, so an Idempotency-Key is required.
     */
    post: operations['payOut'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/folios/{id}/payment-previews': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Exactly what taking a payment would do; changes nothing
     * @description Needs the permission `payment.take` (associate, senior, supervisor, experience-manager, head, integration).
     */
    post: operations['previewPayment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/folios/{id}/payments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take a payment or, by its code, a deposit
     * @description Needs the permission `payment.take` (associate, senior, supervisor, experience-manager, head, integration). Money or rooms move, so an Idempotency-Key is required.
     */
    post: operations['takePayment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/folios/{id}/postings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lines of a bill by business date, with what was taken off each
     * @description Needs the permission `folio.read` (associate, senior, supervisor, experience-manager, head, qa-analyst, auditor, integration).
     */
    get: operations['listPostings'];
    put?: never;
    /**
     * Post a charge, with the tax inside and the tax lines its code brings
     * @description Needs the permission `posting.write` (supervisor, experience-manager, head, integration). Money or rooms move, so an Idempotency-Key is required.
     */
    post: operations['postCharge'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/folios/{id}/refund-previews': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Exactly what a refund would do; changes nothing
     * @description Needs the permission `refund.give` (senior, supervisor, experience-manager, head, integration).
     */
    post: operations['previewRefund'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/folios/{id}/refunds': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Give money back to the tender it was paid with; a refund is no credit
     * @description Needs the permission `refund.give` (senior, supervisor, experience-manager, head, integration). Money or rooms move, so an Idempotency-Key is required.
     */
    post: operations['refund'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/folios/{id}/routing': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Which window lines go to that name none
     * @description Needs the permission `folio.read` (associate, senior, supervisor, experience-manager, head, qa-analyst, auditor, integration).
     */
    get: operations['readRouting'];
    /**
     * Replace the routing of a folio
     * @description Needs the permission `posting.write` (supervisor, experience-manager, head, integration). Needs If-Match with the ETag that was read.
     */
    put: operations['putRouting'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/folios/{id}/settlement': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What is owed on each part of a bill, and what may go back to which tender
     * @description Needs the permission `folio.read` (associate, senior, supervisor, experience-manager, head, qa-analyst, auditor, integration).
     */
    get: operations['readSettlement'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/follow-ups': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Promises due until the end of the night and cases that wait for a follow-up, with whom to call
     * @description Needs the permission `house.read` (associate, senior, supervisor, experience-manager, head, qa-analyst, auditor).
     */
    get: operations['listFollowUps'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/guests': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Guests, newest first
     * @description Needs the permission `guest.read` (associate, senior, supervisor, experience-manager, head, qa-analyst, auditor, integration).
     */
    get: operations['listGuests'];
    put?: never;
    /**
     * Add a guest by hand
     * @description Needs the permission `guest.write` (associate, senior, supervisor, experience-manager, head, integration).
     */
    post: operations['createGuest'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/guests/by-external/{system}/{externalId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Take over a guest as another system knows it
     * @description Needs the permission `guest.write` (associate, senior, supervisor, experience-manager, head, integration).
     */
    put: operations['putGuestByExternal'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/guests/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A guest
     * @description Needs the permission `guest.read` (associate, senior, supervisor, experience-manager, head, qa-analyst, auditor, integration).
     */
    get: operations['readGuest'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change fields of a guest
     * @description Needs the permission `guest.write` (associate, senior, supervisor, experience-manager, head, integration). Needs If-Match with the ETag that was read.
     */
    patch: operations['editGuest'];
    trace?: never;
  };
  '/api/v1/properties/{property}/house': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The whole house at a glance: cases, free rooms, who comes and goes, moves, credits, noise, who is there
     * @description Needs the permission `house.read` (associate, senior, supervisor, experience-manager, head, qa-analyst, auditor).
     */
    get: operations['readHouse'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/invoices/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * An invoice
     * @description Needs the permission `folio.read` (associate, senior, supervisor, experience-manager, head, qa-analyst, auditor, integration).
     */
    get: operations['readInvoice'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/invoices/{id}/credit-note-previews': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Exactly what a credit note would do; changes nothing
     * @description Needs the permission `credit-note.issue` (supervisor, experience-manager, head, integration).
     */
    post: operations['previewCreditNote'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/invoices/{id}/credit-notes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Reduce lines of a closed bill by a credit note
     * @description Needs the permission `credit-note.issue` (supervisor, experience-manager, head, integration). Money or rooms move, so an Idempotency-Key is required.
     */
    post: operations['issueCreditNote'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/invoices/{id}/document.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * An invoice on A4, in the language of the guest or another
     * @description Needs the permission `bill.show` (associate, senior, supervisor, experience-manager, head, integration).
     */
    get: operations['printInvoice'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/night-audit-previews': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * What ending the night would post, and what is open before it may end; changes nothing
     * @description Needs the permission `night-audit.read` (associate, senior, supervisor, experience-manager, head, auditor, integration).
     */
    post: operations['previewNightAudit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/night-audit-settings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Who posts the nights, with which code, and what must not pass
     * @description Needs the permission `night-audit.read` (associate, senior, supervisor, experience-manager, head, auditor, integration).
     */
    get: operations['readNightAuditSettings'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Set who posts the nights, with which code, and what must not pass
     * @description Needs the permission `property.manage` (admin). Needs If-Match with the ETag that was read.
     */
    patch: operations['editNightAuditSettings'];
    trace?: never;
  };
  '/api/v1/properties/{property}/night-audits': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * End the night: post room, package and tax of every stay in house, and move the business date
     * @description Needs the permission `night-audit.run` (supervisor, experience-manager, head, integration). Money or rooms move, so an Idempotency-Key is required.
     */
    post: operations['startNightAudit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/night-audits/{businessDate}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * How far the end of a night is, what it posted and what keeps it
     * @description Needs the permission `night-audit.read` (associate, senior, supervisor, experience-manager, head, auditor, integration).
     */
    get: operations['readNightAudit'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/night-audits/{businessDate}/resumptions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Go on with a night that was held, once what held it is put in order
     * @description Needs the permission `night-audit.run` (supervisor, experience-manager, head, integration). Money or rooms move, so an Idempotency-Key is required.
     */
    post: operations['resumeNightAudit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/packages': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Packages with what is in them, also those out of use
     * @description Needs the permission `property.read` (associate, senior, supervisor, experience-manager, head, attendant, trainer, qa-analyst, auditor, admin, integration).
     */
    get: operations['listPackages'];
    put?: never;
    /**
     * Add a package with what is in it
     * @description Needs the permission `catalogue.manage` (admin, integration).
     */
    post: operations['addPackage'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/packages/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A package
     * @description Needs the permission `property.read` (associate, senior, supervisor, experience-manager, head, attendant, trainer, qa-analyst, auditor, admin, integration).
     */
    get: operations['readPackage'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Rename a package, replace what is in it, or put it out of use
     * @description Needs the permission `catalogue.manage` (admin, integration). Needs If-Match with the ETag that was read.
     */
    patch: operations['editPackage'];
    trace?: never;
  };
  '/api/v1/properties/{property}/postings/by-external/{system}/{externalId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Take over a line of a bill as another system knows it
     * @description Needs the permission `posting.write` (supervisor, experience-manager, head, integration).
     */
    put: operations['putPostingByExternal'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/postings/{id}/correction-options': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What can be done about a line: what is left of it, the quoted price, and what this role may still give
     * @description Needs the permission `bill.correct` (associate, senior, supervisor, experience-manager, head, integration).
     */
    get: operations['readCorrectionOptions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/postings/{id}/explanation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Why a line of the bill is what it is, to the guest and to the desk
     * @description Needs the permission `bill.explain` (associate, senior, supervisor, experience-manager, head, qa-analyst, auditor, integration).
     */
    get: operations['explainPosting'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/postings/{id}/explanation.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A line explained on A5; what is printed is kept
     * @description Needs the permission `bill.show` (associate, senior, supervisor, experience-manager, head, integration).
     */
    get: operations['printLine'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/promises/{id}/outcome': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Say whether a promise was kept
     * @description Needs the permission `case.write` (associate, senior, supervisor, experience-manager, head, integration).
     */
    post: operations['settlePromise'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/room-blocks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Nights rooms are out of order or out of service, by the first night
     * @description Needs the permission `room.read` (associate, senior, supervisor, experience-manager, head, attendant, auditor, integration).
     */
    get: operations['listRoomBlocks'];
    put?: never;
    /**
     * Block a room for nights; guests who have it are named first
     * @description Needs the permission `room.block` (supervisor, experience-manager, head, integration). Money or rooms move, so an Idempotency-Key is required.
     */
    post: operations['blockRoom'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/room-blocks/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A block
     * @description Needs the permission `room.read` (associate, senior, supervisor, experience-manager, head, attendant, auditor, integration).
     */
    get: operations['readRoomBlock'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change until when a room is blocked, or what is noted of it
     * @description Needs the permission `room.block` (supervisor, experience-manager, head, integration). Needs If-Match with the ETag that was read.
     */
    patch: operations['editRoomBlock'];
    trace?: never;
  };
  '/api/v1/properties/{property}/room-blocks/{id}/lift': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * End a block early; a room that was blocked tonight wants cleaning then
     * @description Needs the permission `room.block` (supervisor, experience-manager, head, integration). Money or rooms move, so an Idempotency-Key is required.
     */
    post: operations['liftRoomBlock'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/room-holds': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Rooms held for a guest at this moment, by whom and until when
     * @description Needs the permission `room.read` (associate, senior, supervisor, experience-manager, head, attendant, auditor, integration).
     */
    get: operations['listRoomHolds'];
    put?: never;
    /**
     * Hold a room for a guest, instead of what was held for them before
     * @description Needs the permission `room.hold` (associate, senior, supervisor, experience-manager, head, integration).
     */
    post: operations['holdRoom'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/room-holds/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Give a held room free again
     * @description Needs the permission `room.hold` (associate, senior, supervisor, experience-manager, head, integration).
     */
    delete: operations['releaseRoomHold'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/room-holds/{id}/extensions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Hold a room longer, from now on; fifteen minutes at most in all
     * @description Needs the permission `room.hold` (associate, senior, supervisor, experience-manager, head, integration).
     */
    post: operations['extendRoomHold'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/room-type-rates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What room types cost a night, also for nights gone by
     * @description Needs the permission `property.read` (associate, senior, supervisor, experience-manager, head, attendant, trainer, qa-analyst, auditor, admin, integration).
     */
    get: operations['listRoomTypeRates'];
    put?: never;
    /**
     * Say what a room type costs a night, from a night on
     * @description Needs the permission `catalogue.manage` (admin, integration).
     */
    post: operations['addRoomTypeRate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/room-type-rates/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What a room type costs a night
     * @description Needs the permission `property.read` (associate, senior, supervisor, experience-manager, head, attendant, trainer, qa-analyst, auditor, admin, integration).
     */
    get: operations['readRoomTypeRate'];
    put?: never;
    post?: never;
    /**
     * Take away a price of a room type
     * @description Needs the permission `catalogue.manage` (admin, integration). Needs If-Match with the ETag that was read.
     */
    delete: operations['removeRoomTypeRate'];
    options?: never;
    head?: never;
    /**
     * Change a price of a room type, or say when it ends
     * @description Needs the permission `catalogue.manage` (admin, integration). Needs If-Match with the ETag that was read.
     */
    patch: operations['editRoomTypeRate'];
    trace?: never;
  };
  '/api/v1/properties/{property}/rooms': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Rooms by number
     * @description Needs the permission `room.read` (associate, senior, supervisor, experience-manager, head, attendant, auditor, integration).
     */
    get: operations['listRooms'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/rooms/by-external/{system}/{externalId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Take over a room as another system knows it
     * @description Needs the permission `room.write` (supervisor, experience-manager, head, integration).
     */
    put: operations['putRoomByExternal'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/rooms/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A room, and whether somebody is in it
     * @description Needs the permission `room.read` (associate, senior, supervisor, experience-manager, head, attendant, auditor, integration).
     */
    get: operations['readRoom'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Write down what a room shares with others, what is in it, and that it is not to be given
     * @description Needs the permission `room.write` (supervisor, experience-manager, head, integration). Needs If-Match with the ETag that was read.
     */
    patch: operations['editRoom'];
    trace?: never;
  };
  '/api/v1/properties/{property}/rooms/{id}/moves': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Who moved in or out of a room, newest first, two hundred at most
     * @description Needs the permission `stay.read` (associate, senior, supervisor, experience-manager, head, qa-analyst, auditor, integration).
     */
    get: operations['listMovesOfRoom'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/rooms/{id}/sightings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Say what is found in a room: whether somebody lives in it, and what it is left in
     * @description Needs the permission `room.status` (supervisor, experience-manager, head, attendant, integration).
     */
    post: operations['sightRoom'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/rooms/{id}/status': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change what housekeeping says of a room
     * @description Needs the permission `room.write` (supervisor, experience-manager, head, integration). Needs If-Match with the ETag that was read.
     */
    patch: operations['changeRoomStatus'];
    trace?: never;
  };
  '/api/v1/properties/{property}/search': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Stays, rooms and cases by room, name, telephone, e-mail, confirmation or case number, best first
     * @description Needs the permission `search.read` (associate, senior, supervisor, experience-manager, head, qa-analyst, auditor, integration).
     */
    get: operations['search'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/search-index': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Who is in the house or arrives today, in brief, to find them without asking; with ETag
     * @description Needs the permission `search.read` (associate, senior, supervisor, experience-manager, head, qa-analyst, auditor, integration).
     */
    get: operations['readSearchIndex'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/settings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What the house sets for itself
     * @description Needs the permission `property.manage` (admin).
     */
    get: operations['readPropertySettings'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Set the name and address of the house, languages, the look of a new screen, the lock and the quiet hours
     * @description Needs the permission `property.manage` (admin). Needs If-Match with the ETag that was read.
     */
    patch: operations['editPropertySettings'];
    trace?: never;
  };
  '/api/v1/properties/{property}/staff': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The people of the property, by name
     * @description Needs the permission `staff.manage` (admin).
     */
    get: operations['listStaff'];
    put?: never;
    /**
     * Add a person; the answer is the only one that shows the one-time code
     * @description Needs the permission `staff.manage` (admin).
     */
    post: operations['addStaff'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/staff/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A person with role and desk
     * @description Needs the permission `staff.manage` (admin).
     */
    get: operations['readStaff'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change name, language, role or desk, let a person go or come back
     * @description Needs the permission `staff.manage` (admin). Needs If-Match with the ETag that was read.
     */
    patch: operations['editStaff'];
    trace?: never;
  };
  '/api/v1/properties/{property}/staff/{id}/setup-codes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * End the password and all sessions; the answer is the only one that shows the one-time code
     * @description Needs the permission `staff.manage` (admin). Needs If-Match with the ETag that was read.
     */
    post: operations['resetStaffPassword'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/stays': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Stays, latest arrival first
     * @description Needs the permission `stay.read` (associate, senior, supervisor, experience-manager, head, qa-analyst, auditor, integration).
     */
    get: operations['listStays'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/stays/announcements': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Arrivals or departures of the day with what must be said, unacknowledged first
     * @description Needs the permission `stay.read` (associate, senior, supervisor, experience-manager, head, qa-analyst, auditor, integration).
     */
    get: operations['listAnnouncedStays'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/stays/by-external/{system}/{externalId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Take over a stay with its nights and its room as another system knows it
     * @description Needs the permission `stay.write` (integration).
     */
    put: operations['putStayByExternal'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/stays/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A stay with its room and its nights
     * @description Needs the permission `stay.read` (associate, senior, supervisor, experience-manager, head, qa-analyst, auditor, integration).
     */
    get: operations['readStay'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/stays/{id}/announcements/acknowledgements': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Acknowledge what a guest who arrives or leaves must be told
     * @description Needs the permission `case.write` (associate, senior, supervisor, experience-manager, head, integration).
     */
    post: operations['acknowledgeAnnouncement'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/stays/{id}/charge-waivers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What the house has agreed not to charge a stay
     * @description Needs the permission `bill.check` (associate, senior, supervisor, experience-manager, head, qa-analyst, auditor, integration).
     */
    get: operations['listChargeWaivers'];
    put?: never;
    /**
     * Record that a fee is not to be charged
     * @description Needs the permission `bill.waive-charge` (senior, supervisor, experience-manager, head, integration).
     */
    post: operations['waiveCharge'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/stays/{id}/move-candidates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Free rooms for the rest of the stay, best first, with reasons; and why not the others
     * @description Needs the permission `stay.move` (associate, senior, supervisor, experience-manager, head, integration).
     */
    get: operations['listMoveCandidates'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/stays/{id}/move-previews': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * What a move would do; changes nothing
     * @description Needs the permission `stay.move` (associate, senior, supervisor, experience-manager, head, integration).
     */
    post: operations['previewMove'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/stays/{id}/moves': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Where the guest has been moved, oldest first
     * @description Needs the permission `stay.read` (associate, senior, supervisor, experience-manager, head, qa-analyst, auditor, integration).
     */
    get: operations['listMoves'];
    put?: never;
    /**
     * Move the guest for the rest of the stay
     * @description Needs the permission `stay.move` (associate, senior, supervisor, experience-manager, head, integration). Money or rooms move, so an Idempotency-Key is required.
     */
    post: operations['moveStay'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/stays/{id}/moves/{moveId}/undo': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take a move back while the old room is free and nothing is built on it
     * @description Needs the permission `stay.move` (associate, senior, supervisor, experience-manager, head, integration). Money or rooms move, so an Idempotency-Key is required.
     */
    post: operations['undoMove'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/stays/{id}/overview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A stay at a glance
     * @description Needs the permission `stay.read` (associate, senior, supervisor, experience-manager, head, qa-analyst, auditor, integration).
     */
    get: operations['readStayOverview'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/tasks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What departments are asked to do: open ones by what is due first, others newest first
     * @description Needs the permission `task.read` (associate, senior, supervisor, experience-manager, head, attendant, auditor, integration).
     */
    get: operations['listTasks'];
    put?: never;
    /**
     * Ask a department for something
     * @description Needs the permission `task.work` (associate, senior, supervisor, experience-manager, head, attendant, integration).
     */
    post: operations['openTask'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/tasks/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A task with its thread and its photos
     * @description Needs the permission `task.read` (associate, senior, supervisor, experience-manager, head, attendant, auditor, integration).
     */
    get: operations['readTask'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Say more exactly what is to be done, or by when
     * @description Needs the permission `task.work` (associate, senior, supervisor, experience-manager, head, attendant, integration). Needs If-Match with the ETag that was read.
     */
    patch: operations['editTask'];
    trace?: never;
  };
  '/api/v1/properties/{property}/tasks/{id}/accept': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take a task; of several who try at once one has it
     * @description Needs the permission `task.work` (associate, senior, supervisor, experience-manager, head, attendant, integration).
     */
    post: operations['acceptTask'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/tasks/{id}/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Call a task off
     * @description Needs the permission `task.work` (associate, senior, supervisor, experience-manager, head, attendant, integration).
     */
    post: operations['cancelTask'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/tasks/{id}/decline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Give a task back, with why
     * @description Needs the permission `task.work` (associate, senior, supervisor, experience-manager, head, attendant, integration).
     */
    post: operations['declineTask'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/tasks/{id}/done': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Say that it is done; a cleaned room becomes clean, a repaired one is given back
     * @description Needs the permission `task.work` (associate, senior, supervisor, experience-manager, head, attendant, integration).
     */
    post: operations['finishTask'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/tasks/{id}/notes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Say something about a task, between the desk and the department
     * @description Needs the permission `task.work` (associate, senior, supervisor, experience-manager, head, attendant, integration).
     */
    post: operations['addTaskNote'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/tasks/{id}/photos': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Show what a task is about: a JPEG, PNG or WebP of 400 KiB at most
     * @description Needs the permission `task.work` (associate, senior, supervisor, experience-manager, head, attendant, integration).
     */
    post: operations['addTaskPhoto'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/tasks/{id}/photos/{photoId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A photo as it was taken
     * @description Needs the permission `task.read` (associate, senior, supervisor, experience-manager, head, attendant, auditor, integration).
     */
    get: operations['readTaskPhoto'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/tasks/{id}/reassign': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Put a task into the list of another department, or back into its own
     * @description Needs the permission `task.work` (associate, senior, supervisor, experience-manager, head, attendant, integration).
     */
    post: operations['reassignTask'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/tasks/{id}/reopen': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take a task up again that was done by mistake
     * @description Needs the permission `task.work` (associate, senior, supervisor, experience-manager, head, attendant, integration).
     */
    post: operations['reopenTask'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/tax-rules': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Taxes and their rates, also those that ended
     * @description Needs the permission `property.read` (associate, senior, supervisor, experience-manager, head, attendant, trainer, qa-analyst, auditor, admin, integration).
     */
    get: operations['listTaxRules'];
    put?: never;
    /**
     * Add a rate or a fee of a tax, from a day on
     * @description Needs the permission `catalogue.manage` (admin, integration).
     */
    post: operations['addTaxRule'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/tax-rules/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A rule of tax
     * @description Needs the permission `property.read` (associate, senior, supervisor, experience-manager, head, attendant, trainer, qa-analyst, auditor, admin, integration).
     */
    get: operations['readTaxRule'];
    put?: never;
    post?: never;
    /**
     * Take away a rule no line was posted under
     * @description Needs the permission `catalogue.manage` (admin, integration). Needs If-Match with the ETag that was read.
     */
    delete: operations['removeTaxRule'];
    options?: never;
    head?: never;
    /**
     * Rename a rule of tax or say when it ends; its rate never changes
     * @description Needs the permission `catalogue.manage` (admin, integration). Needs If-Match with the ETag that was read.
     */
    patch: operations['editTaxRule'];
    trace?: never;
  };
  '/api/v1/properties/{property}/transaction-codes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What lines of a bill can be, also codes out of use
     * @description Needs the permission `property.read` (associate, senior, supervisor, experience-manager, head, attendant, trainer, qa-analyst, auditor, admin, integration).
     */
    get: operations['listTransactionCodes'];
    put?: never;
    /**
     * Add a transaction code
     * @description Needs the permission `catalogue.manage` (admin, integration).
     */
    post: operations['addTransactionCode'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/properties/{property}/transaction-codes/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A transaction code
     * @description Needs the permission `property.read` (associate, senior, supervisor, experience-manager, head, attendant, trainer, qa-analyst, auditor, admin, integration).
     */
    get: operations['readTransactionCode'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change the words, the department and the taxes of a code, or put it out of use
     * @description Needs the permission `catalogue.manage` (admin, integration). Needs If-Match with the ETag that was read.
     */
    patch: operations['editTransactionCode'];
    trace?: never;
  };
  '/api/v1/properties/{property}/trial-balance': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * All accounts on a business date, and whether the guest ledger is the folios’ balances
     * @description Needs the permission `ledger.read` (supervisor, experience-manager, head, auditor, admin, integration).
     */
    get: operations['readTrialBalance'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/session': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Who is signed in, where, and what they may do
     * @description For whoever is signed in.
     */
    get: operations['readSession'];
    put?: never;
    /**
     * Sign in with a local account
     * @description Open to anybody.
     */
    post: operations['signIn'];
    /**
     * Sign out, also of the station
     * @description For whoever is signed in.
     */
    delete: operations['signOut'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/session/lock': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Lock the session until its person, or another, comes back
     * @description For whoever is signed in.
     */
    post: operations['lockSession'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/session/pin': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Set or change one’s own PIN, with the password typed again
     * @description For whoever is signed in.
     */
    put: operations['setPin'];
    /**
     * Come back to this station with a PIN; ends the session the browser had
     * @description Open to anybody.
     */
    post: operations['comeBack'];
    /**
     * Remove one’s own PIN
     * @description For whoever is signed in.
     */
    delete: operations['removePin'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/station': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Who may come back to this station with a PIN; nobody where the browser is no station
     * @description Open to anybody.
     */
    get: operations['listStationPeople'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    AccessTokenDto: {
      /** @description Sent as `Authorization: Bearer amt_…`. */
      access_token: string;
      /** @constant */
      token_type: 'Bearer';
      /** @description Seconds. */
      expires_in: number;
      /** @description Scopes with spaces between. */
      scope: string;
    };
    /** @description What was booked on an account on that day, and its balance when the day began and ended: debits less credits. */
    AccountDayDto: {
      /** @description For example `guest-ledger`, `revenue:rooms`, `tax:VAT6`; `*` for all together. */
      account: string;
      opening: components['schemas']['MoneyDto'];
      debits: components['schemas']['MoneyDto'];
      credits: components['schemas']['MoneyDto'];
      balance: components['schemas']['MoneyDto'];
    };
    /** @description POST .../stays/:id/announcements/acknowledgements: this person has seen these cases, promises and findings. */
    AcknowledgeAnnouncementDto: {
      /**
       * Format: uuid
       * @description Chosen by the client, so that pressing twice acknowledges once.
       */
      id?: string;
      moment: components['schemas']['AnnouncementMoment'];
      caseIds: string[];
      promiseIds: string[];
      /** @description As announced; none when left out. */
      findingKeys?: string[];
    };
    AcknowledgementDto: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      stayId: string;
      moment: components['schemas']['AnnouncementMoment'];
      by: string;
      /** Format: date-time */
      at: string;
      /** Format: date */
      businessDate: string;
    };
    /** @description POST .../desks */
    AddDeskDto: {
      /** @description Short and stable, for example `AIR`. */
      code: string;
      name: string;
      kind: components['schemas']['DeskKind'];
    };
    /** @description POST .../staff */
    AddMemberDto: {
      name: string;
      /** @description Small letters, digits, dots and dashes; unique over all hotels of this installation. */
      signInName: string;
      /** @description BCP 47; the house's own when left out. */
      language?: string;
      role: components['schemas']['PersonRole'];
      /**
       * Format: uuid
       * @description None for those without a desk of their own.
       */
      deskId?: string | null;
    };
    /** @description POST .../cases/:id/notes: for staff only. */
    AddNoteDto: {
      /**
       * Format: uuid
       * @description Chosen by the client, so that pressing twice writes one note.
       */
      id?: string;
      text: string;
    };
    /** @description POST .../packages */
    AddPackageDto: {
      code: string;
      name: string;
      items: components['schemas']['PutPackageItemDto'][];
    };
    /** @description POST .../room-type-rates */
    AddRoomTypeRateDto: {
      /** @description Code of one of the property's room types. */
      roomType: string;
      /** @description Of one night, in the property's currency. */
      price: components['schemas']['MoneyDto'];
      /** Format: date */
      validFrom: string;
      /**
       * Format: date
       * @description First night it no longer is in force.
       */
      validUntil?: string;
    };
    /** @description POST .../tasks/:id/notes: between the desk and the department. */
    AddTaskNoteDto: {
      /**
       * Format: uuid
       * @description Chosen by the client, so that pressing twice writes one note.
       */
      id?: string;
      text: string;
    };
    /** @description POST .../tax-rules */
    AddTaxRuleDto: {
      code: string;
      name: string;
      kind: components['schemas']['TaxKind'];
      /** @description Of a percentage, for example `6` or `12.5`. */
      percent?: string;
      /** @description Of a fee for each person and night, in the property's currency. */
      amount?: components['schemas']['MoneyDto'];
      /** Format: date */
      validFrom: string;
      /**
       * Format: date
       * @description First day it no longer is in force.
       */
      validUntil?: string;
      /** @description 18 when left out. */
      fromAge?: number;
      mostNights?: number;
    };
    /** @description POST .../transaction-codes */
    AddTransactionCodeDto: {
      /** @description Code of the property's tax; `null` for none. */
      taxCode?: string | null;
      /** @description Code of kind `tax` that a charge brings; `null` for none. */
      generates?: string | null;
      /**
       * @description Of the group `room` only; `null` for a night.
       * @enum {string}
       */
      purpose?: 'late-check-out' | 'no-show' | 'cancellation';
      code: string;
      description: string;
      kind: components['schemas']['PostingKind'];
      group: components['schemas']['LineGroup'];
      department: string;
      account: string;
    };
    /** @description The only answer that ever shows the one-time code. */
    AddedMemberDto: {
      /** Format: uuid */
      id: string;
      version: number;
      name: string;
      signInName: string;
      /** @description BCP 47. */
      language: string;
      role: components['schemas']['Role'];
      desk: components['schemas']['MemberDeskDto'] | null;
      active: boolean;
      /** @description Signed in here, and seen in the last half hour. */
      onShift: boolean;
      /** @description Name, language and password can be changed by themselves only: they hold in another hotel as well. */
      worksElsewhere: boolean;
      /**
       * Format: date-time
       * @description Until when the one-time code can be used; none when a password is chosen.
       */
      setupExpiresAt: string | null;
      /** @description Typed instead of a password at the first sign-in, where a password is chosen. */
      setupCode: string;
    };
    /** @description What there is to say when the guest stands at the desk. */
    AnnounceFactsDto: {
      openCases: number;
      openPromises: number;
      latePromises: number;
      /** @description Likely errors on the bill of somebody who leaves. */
      openFindings: number;
      /** @description A severe problem in an earlier stay. */
      pastSerious: boolean;
      /** @description There is something to say that nobody has acknowledged yet. */
      unacknowledged: boolean;
    };
    /** @description A stay that begins or ends today, with what must be said to the guest. */
    AnnouncedStayDto: {
      /** Format: uuid */
      id: string;
      version: number;
      confirmationNumber: string;
      status: components['schemas']['StayStatus'];
      guest: components['schemas']['StayGuestDto'];
      /** Format: date */
      arrival: string;
      /** Format: date */
      departure: string;
      nights: number;
      adults: number;
      children: number;
      infants: number;
      room: components['schemas']['StayRoomDto'] | null;
      roomTypeCharged: string;
      announce: components['schemas']['AnnounceFactsDto'];
    };
    AnnouncedStayPageDto: {
      data: components['schemas']['AnnouncedStayDto'][];
      page: components['schemas']['PageInfoDto'];
    };
    /** @description What must be said to a guest who arrives or leaves, and who of the staff has acknowledged all of it. */
    AnnouncementDto: {
      moment: components['schemas']['AnnouncementMoment'];
      /** @description Open cases of the stay; at arrival also the last serious problem of an earlier stay. */
      caseIds: string[];
      promiseIds: string[];
      /** @description At departure what is likely wrong on the bill: keys of findings. */
      findingKeys: string[];
      acknowledgedBy: {
        /** Format: uuid */
        id: string;
        name: string;
        /** Format: date-time */
        at: string;
      }[];
    };
    /** @enum {string} */
    AnnouncementMoment: 'arrival' | 'departure';
    ApiKeyDto: {
      /** Format: uuid */
      id: string;
      name: string;
      /** @description The first characters, to recognise the key by. */
      prefix: string;
      lastFour: string;
      scopes: components['schemas']['Permission'][];
      /** Format: date-time */
      createdAt: string;
      createdBy: string;
      /** Format: date-time */
      expiresAt: string;
      /** Format: date-time */
      revokedAt: string | null;
      /** Format: date-time */
      lastUsedAt: string | null;
    };
    ApiKeyPageDto: {
      data: components['schemas']['ApiKeyDto'][];
      page: components['schemas']['PageInfoDto'];
    };
    /** @enum {string} */
    AssetKind:
      | 'air-conditioning'
      | 'heating'
      | 'shower'
      | 'toilet'
      | 'window'
      | 'door-lock'
      | 'safe'
      | 'television'
      | 'minibar'
      | 'telephone'
      | 'bed'
      | 'light'
      | 'other';
    AssignmentDto: {
      property: {
        code: string;
        name: string;
      };
      role: components['schemas']['Role'];
      desk: {
        code: string;
        name: string;
      } | null;
      permissions: components['schemas']['Permission'][];
    };
    /** @description Somebody, or a key, who did something here. */
    AuditActorDto: {
      /** Format: uuid */
      id: string;
      name: string;
      /** @enum {string} */
      kind: 'staff' | 'api-key' | 'system';
    };
    AuditActorListDto: {
      data: components['schemas']['AuditActorDto'][];
    };
    AuditEntryDto: {
      /** Format: uuid */
      id: string;
      /** Format: date-time */
      at: string;
      /** Format: date */
      businessDate: string;
      /** @enum {string} */
      actorKind: 'staff' | 'api-key' | 'system';
      /** Format: uuid */
      actorId: string;
      actor: string;
      desk: string | null;
      action: string;
      subjectKind: string;
      /** Format: uuid */
      subjectId: string;
      /** @description What people call it, for example the number of a case; none for a guest, whose name stands with the guest. */
      subject: string | null;
      /**
       * Format: uuid
       * @description The case it belongs to.
       */
      caseId: string | null;
      /**
       * Format: uuid
       * @description The stay it belongs to.
       */
      stayId: string | null;
      change: {
        [key: string]: unknown;
      };
      requestId: string;
      /** @description Set for money: SHA-256 over this entry and the one before it in the same folio. */
      hash: string | null;
    };
    AuditEntryPageDto: {
      data: components['schemas']['AuditEntryDto'][];
      page: components['schemas']['PageInfoDto'];
    };
    /** @enum {string} */
    BalanceChoice: 'leave' | 'other-window' | 'voucher';
    BillCheckRowDto: {
      /** Format: uuid */
      stayId: string;
      findings: components['schemas']['FindingDto'][];
      /** @description Still to be seen on the bill, but somebody has said why it is none. */
      dismissed: components['schemas']['DismissedFindingDto'][];
      guest: string;
      confirmationNumber: string;
      status: components['schemas']['StayStatus'];
      roomNumber: string | null;
      /** Format: date */
      arrival: string;
      /** Format: date */
      departure: string;
      /** @description Of the open ones; `null` when all are dismissed. */
      gravest: components['schemas']['FindingSeverity'] | null;
    };
    BillCheckRowPageDto: {
      data: components['schemas']['BillCheckRowDto'][];
      page: components['schemas']['PageInfoDto'];
    };
    /** @description GET .../folios/:id/checks: likely errors on all bills of the stay, gravest first. */
    BillChecksDto: {
      /** Format: uuid */
      stayId: string;
      findings: components['schemas']['FindingDto'][];
      /** @description Still to be seen on the bill, but somebody has said why it is none. */
      dismissed: components['schemas']['DismissedFindingDto'][];
    };
    /** @description The bill explained, for each payer by day or by kind; every line once, and everything adds up to the balance. */
    BillExplanationDto: {
      /**
       * @description Of this shape; a kept one is read by what it says here.
       * @constant
       */
      shape: 1;
      language: components['schemas']['ExplanationLanguage'];
      groupBy: components['schemas']['BillOrder'];
      /**
       * Format: uuid
       * @description Explained alone with what hangs on it, for example a credit; null: the bill.
       */
      lineId: string | null;
      folio: {
        /** Format: uuid */
        id: string;
        number: string;
        currency: string;
        /** @enum {string} */
        status: 'open' | 'closed';
      };
      stay: {
        /** Format: uuid */
        id: string;
        confirmationNumber: string;
        guestName: string;
        /** Format: date */
        arrival: string;
        /** Format: date */
        departure: string;
      };
      rooms: {
        number: string;
        /** Format: date */
        from: string;
        /** Format: date */
        until: string;
      }[];
      windows: components['schemas']['BillWindow'][];
      /** @description Sum of the windows shown. */
      balance: components['schemas']['MoneyText'];
      /**
       * Format: date
       * @description The hotel's day it was explained on.
       */
      businessDate: string;
      /** @description Windows of the bill that this reader does not see. */
      windowsWithheld: number;
    };
    BillGroup: {
      /** @description ISO date or kind. */
      group: string;
      title: string;
      nodes: components['schemas']['BillNode'][];
      /** @description Null while a price in it is withheld. */
      total: components['schemas']['MoneyText'] | null;
    };
    /** @description A line, or a package with its inner lines, and under it whatever corrects it or was made from it. */
    BillNode: {
      /**
       * Format: uuid
       * @description Null of a package: it is posted as its inner lines.
       */
      postingId: string | null;
      part: components['schemas']['BillPart'];
      kind: components['schemas']['PostingKind'] | 'package';
      transactionCode: string | null;
      title: string;
      sentences: string[];
      arithmetic: string | null;
      /** Format: date */
      serviceDate: string;
      roomNumber: string | null;
      postedBy: string;
      /** @description Of the line alone; zero of a package, null while the price is withheld. */
      amount: components['schemas']['MoneyText'] | null;
      /** @description With everything under it. */
      total: components['schemas']['MoneyText'] | null;
      parts: components['schemas']['BillNode'][];
    };
    /**
     * @description How a bill is put in order for a person.
     * @enum {string}
     */
    BillOrder: 'day' | 'kind';
    /**
     * @description What a node is to the one it stands under.
     * @enum {string}
     */
    BillPart: 'line' | 'inner' | 'fee' | 'credit' | 'void' | 'moved-out' | 'undone';
    /** @enum {string} */
    BillReader: 'desk' | 'payer';
    BillShowingDto: {
      how: components['schemas']['ShownHow'];
      /** Format: date-time */
      shownAt: string;
      /** @description Who showed it; the guest when it was opened by a link. */
      actor: string;
      desk: string | null;
      /** @description What the guest said to it at the desk. */
      reaction: components['schemas']['ExplanationReaction'] | null;
    };
    /** @description What was shown, kept as it was. */
    BillSnapshotDto: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      folioId: string;
      /** @description Null: all windows the guest pays. */
      window: number | null;
      /** Format: uuid */
      postingId: string | null;
      /** @description Counts the contents shown of this bill. */
      version: number;
      /** @description SHA-256 of the tree as canonical JSON, in hexadecimal. */
      hash: string;
      language: string;
      /** Format: date-time */
      madeAt: string;
    };
    BillTax: {
      /** @description Null: what no tax is inside of. */
      code: string | null;
      name: string;
      percent: string | null;
      net: components['schemas']['MoneyText'];
      tax: components['schemas']['MoneyText'];
      gross: components['schemas']['MoneyText'];
    };
    /** @description A bill explained, ready to be shown: every amount as it travels, every sentence in one language. */
    BillTree: {
      /**
       * @description Of this shape; a kept one is read by what it says here.
       * @constant
       */
      shape: 1;
      language: components['schemas']['ExplanationLanguage'];
      groupBy: components['schemas']['BillOrder'];
      /**
       * Format: uuid
       * @description Explained alone with what hangs on it, for example a credit; null: the bill.
       */
      lineId: string | null;
      folio: {
        /** Format: uuid */
        id: string;
        number: string;
        currency: string;
        /** @enum {string} */
        status: 'open' | 'closed';
      };
      stay: {
        /** Format: uuid */
        id: string;
        confirmationNumber: string;
        guestName: string;
        /** Format: date */
        arrival: string;
        /** Format: date */
        departure: string;
      };
      rooms: {
        number: string;
        /** Format: date */
        from: string;
        /** Format: date */
        until: string;
      }[];
      windows: components['schemas']['BillWindow'][];
      /** @description Sum of the windows shown. */
      balance: components['schemas']['MoneyText'];
    };
    /** @description What one payer owes. `charged` and `paid` give `balance`. */
    BillWindow: {
      number: number;
      payerKind: components['schemas']['PayerKind'];
      payerName: string;
      confidential: boolean;
      groups: components['schemas']['BillGroup'][];
      /** @description By rule; their gross amounts give `charged`. Empty while prices are withheld. */
      taxes: components['schemas']['BillTax'][];
      charged: components['schemas']['MoneyText'];
      /** @description Payments and deposits, negative; refunds give back. */
      paid: components['schemas']['MoneyText'];
      balance: components['schemas']['MoneyText'];
    };
    /**
     * @description OutOfService is a small thing: the room may still be sold.
     * @enum {string}
     */
    BlockKind: 'OutOfOrder' | 'OutOfService';
    BlockLiftedDto: {
      by: string;
      /** Format: date-time */
      at: string;
      /**
       * Format: date
       * @description Business date it ended on.
       */
      on: string;
      why: string | null;
    };
    /** @enum {string} */
    BlockReason: 'repair' | 'water' | 'smell' | 'pest' | 'renovation' | 'deep-cleaning' | 'damage' | 'other';
    /** @description POST .../room-blocks */
    BlockRoomDto: {
      /**
       * Format: uuid
       * @description Chosen by the client, so that pressing twice blocks once.
       */
      id?: string;
      /** Format: uuid */
      roomId: string;
      kind: components['schemas']['BlockKind'];
      reason: components['schemas']['BlockReason'];
      /**
       * Format: date
       * @description First night; tonight when left out.
       */
      startsOn?: string;
      /**
       * Format: date
       * @description First night it can be sold again; until further notice when left out.
       */
      endsOn?: string | null;
      note?: string;
      /** Format: uuid */
      caseId?: string;
      /** @description The stays that have the room were seen, and it is blocked all the same. */
      anyway?: boolean;
    };
    BlockedStayDto: {
      /** Format: uuid */
      stayId: string;
      confirmationNumber: string;
      /** Format: date */
      arrival: string;
      /** Format: date */
      departure: string;
    };
    /**
     * @description POST .../bulk/{guests|rooms|stays|folios|postings}, `application/x-ndjson`, at most 500 lines.
     *
     *     A line in: `{ "system": "opera", "id": "R-10442", "body": { ...the body of the PUT by-external } }`. A line out for each line in, in the same order.
     */
    BulkFolioRowDto: {
      system: string;
      id: string;
      body: components['schemas']['PutFolioDto'];
    };
    /**
     * @description POST .../bulk/{guests|rooms|stays|folios|postings}, `application/x-ndjson`, at most 500 lines.
     *
     *     A line in: `{ "system": "opera", "id": "R-10442", "body": { ...the body of the PUT by-external } }`. A line out for each line in, in the same order.
     */
    BulkGuestRowDto: {
      system: string;
      id: string;
      body: components['schemas']['PutGuestDto'];
    };
    /**
     * @description POST .../bulk/{guests|rooms|stays|folios|postings}, `application/x-ndjson`, at most 500 lines.
     *
     *     A line in: `{ "system": "opera", "id": "R-10442", "body": { ...the body of the PUT by-external } }`. A line out for each line in, in the same order.
     */
    BulkPostingRowDto: {
      system: string;
      id: string;
      body: components['schemas']['PutPostingDto'];
    };
    BulkProblemDto: {
      code: string;
      detail: string;
      errors?: components['schemas']['FieldProblemDto'][];
    } & {
      [key: string]: unknown;
    };
    BulkResultDto: {
      /** @description Line number, from 1. */
      line: number;
      /** @enum {string} */
      status: 'created' | 'updated' | 'unchanged' | 'refused';
      /**
       * Format: uuid
       * @description Our id, unless refused.
       */
      id: string | null;
      /** @description Set when refused: what the PUT of this line would have answered. */
      problem?: components['schemas']['BulkProblemDto'];
    };
    /**
     * @description POST .../bulk/{guests|rooms|stays|folios|postings}, `application/x-ndjson`, at most 500 lines.
     *
     *     A line in: `{ "system": "opera", "id": "R-10442", "body": { ...the body of the PUT by-external } }`. A line out for each line in, in the same order.
     */
    BulkRoomRowDto: {
      system: string;
      id: string;
      body: components['schemas']['PutRoomDto'];
    };
    /**
     * @description POST .../bulk/{guests|rooms|stays|folios|postings}, `application/x-ndjson`, at most 500 lines.
     *
     *     A line in: `{ "system": "opera", "id": "R-10442", "body": { ...the body of the PUT by-external } }`. A line out for each line in, in the same order.
     */
    BulkStayRowDto: {
      system: string;
      id: string;
      body: components['schemas']['PutStayDto'];
    };
    CandidateReasonDto: {
      code: string;
      /** @description What it adds to the score; negative for a warning. */
      points: number;
      facts?: {
        [key: string]: string | number;
      };
    };
    /** @enum {string} */
    CaseBand: 'late' | 'soon' | 'later' | 'waiting';
    /** @enum {string} */
    CaseCategory:
      'noise' | 'temperature' | 'water' | 'cleanliness' | 'equipment' | 'room-not-ready' | 'bill' | 'service' | 'other';
    /** @description The same, and how many of them the views of the board show. */
    CaseCountsDto: {
      late: number;
      soon: number;
      later: number;
      /** @description Waiting for the guest, or for the time of the follow-up. */
      waiting: number;
      /** @description Of all of these, those nobody has taken. */
      unowned: number;
      /** @description Those of the person who asks. */
      mine: number;
      severe: number;
      /** @description Of the severe ones, those that are late. */
      severeLate: number;
      /** @description About noise: one after the other keeps a floor awake. */
      noise: number;
    };
    CaseDto: {
      /** Format: uuid */
      id: string;
      version: number;
      /** @description What people say, for example `LIS1-2026-000471`. */
      number: string;
      kind: components['schemas']['CaseKind'];
      category: components['schemas']['CaseCategory'];
      /** @description Second level of the cause, the property's own words. */
      description: string | null;
      severity: components['schemas']['Severity'];
      fault: components['schemas']['Fault'];
      channel: components['schemas']['Channel'];
      state: components['schemas']['CaseState'];
      /** @description What may be done next; the server decides again. */
      transitions: components['schemas']['CaseTransition'][];
      /** Format: uuid */
      stayId: string | null;
      /** @description Who has the problem, also without a stay. */
      guestName: string;
      roomNumber: string | null;
      /** @description The guest's own words. */
      statedProblem: string;
      /** @description Read back to the guest and confirmed. */
      agreedProblem: string | null;
      outcome: string | null;
      /** @description The explanation given to the guest. */
      explanation: string | null;
      owner: {
        /** Format: uuid */
        id: string;
        name: string;
      } | null;
      desk: {
        code: string;
        name: string;
      } | null;
      openedBy: string;
      /** Format: date-time */
      openedAt: string;
      /** Format: date */
      businessDate: string;
      /** Format: date-time */
      dueAt: string;
      /** Format: date-time */
      closedAt: string | null;
      /** Format: uuid */
      duplicateOf: string | null;
    };
    CaseHitDto: {
      /** @constant */
      kind: 'case';
      /** Format: uuid */
      caseId: string;
      number: string;
      category: components['schemas']['CaseCategory'];
      state: components['schemas']['CaseState'];
      guestName: string;
      roomNumber: string | null;
      /** Format: uuid */
      stayId: string | null;
    };
    /** @enum {string} */
    CaseKind:
      | 'room-move'
      | 'bill-explanation'
      | 'compensation'
      | 'request'
      | 'information'
      | 'complaint'
      | 'compliment'
      | 'conduct';
    /** @description Whom a case can be given to. */
    CaseOwnerDto: {
      /** Format: uuid */
      id: string;
      name: string;
      desk: {
        code: string;
        name: string;
      } | null;
    };
    CaseOwnerListDto: {
      data: components['schemas']['CaseOwnerDto'][];
    };
    /** @description A row of a list. */
    CaseRowDto: {
      /** Format: uuid */
      id: string;
      version: number;
      number: string;
      kind: components['schemas']['CaseKind'];
      category: components['schemas']['CaseCategory'];
      severity: components['schemas']['Severity'];
      state: components['schemas']['CaseState'];
      /** Format: uuid */
      stayId: string | null;
      guestName: string;
      roomNumber: string | null;
      /** @description How the guest's own words begin. */
      statedProblem: string;
      owner: {
        /** Format: uuid */
        id: string;
        name: string;
      } | null;
      /** @description Where it was opened. */
      desk: {
        code: string;
        name: string;
      } | null;
      /** @description The open promise that is due first. */
      nextPromise: {
        what: string;
        /** Format: date-time */
        dueAt: string;
      } | null;
      /** Format: date-time */
      openedAt: string;
      /** Format: date-time */
      dueAt: string;
      /** Format: date-time */
      lastEntryAt: string;
    };
    CaseRowPageDto: {
      data: components['schemas']['CaseRowDto'][];
      page: components['schemas']['PageInfoDto'];
    };
    /** @description How many open cases stand where on the board, of the whole house. */
    CaseStandingDto: {
      late: number;
      soon: number;
      later: number;
      /** @description Waiting for the guest, or for the time of the follow-up. */
      waiting: number;
      /** @description Of all of these, those nobody has taken. */
      unowned: number;
    };
    /** @enum {string} */
    CaseState: 'New' | 'Assigned' | 'InProgress' | 'PendingFollowUp' | 'Closed' | 'Reopened' | 'Duplicate';
    /** @enum {string} */
    CaseText: 'statedProblem' | 'agreedProblem' | 'outcome' | 'explanation' | 'note';
    /** @enum {string} */
    CaseTransition: 'assign' | 'start' | 'await-follow-up' | 'close' | 'reopen' | 'mark-duplicate';
    /** @description A person's own way to look at the cases; follows them from desk to desk. */
    CaseViewDto: {
      /** Format: uuid */
      id: string;
      name: string;
      query: string;
    };
    CaseViewListDto: {
      data: components['schemas']['CaseViewDto'][];
    };
    /** @enum {string} */
    Channel: 'in-person' | 'phone' | 'email' | 'web-chat' | 'instant-message' | 'social' | 'fax' | 'post';
    ChargeWaiverDto: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      stayId: string;
      charge: components['schemas']['WaivedCharge'];
      reason: string;
      by: string;
      /** Format: date-time */
      at: string;
    };
    ChargeWaiverListDto: {
      data: components['schemas']['ChargeWaiverDto'][];
    };
    /** @enum {string} */
    CheckRule:
      | 'scale-mistake'
      | 'currency-mistake'
      | 'duplicate-posting'
      | 'fee-on-waived-stay'
      | 'late-check-out-promised-free'
      | 'deposit-not-applied'
      | 'charge-for-another-room'
      | 'charge-after-check-out'
      | 'charge-outside-stay'
      | 'rate-differs-from-quote'
      | 'wrong-number-of-nights'
      | 'package-item-charged-again'
      | 'city-tax-for-child'
      | 'wrong-tax'
      | 'minibar-near-move';
    /** @description What has to be done around a move or a case, point by point. */
    ChecklistDto: {
      /** Format: uuid */
      id: string;
      version: number;
      /** @description Code of the template it was made from. */
      template: string;
      subject: {
        kind: components['schemas']['ChecklistSubject'];
        /** Format: uuid */
        id: string;
      };
      /** Format: uuid */
      stayId: string | null;
      /** Format: date-time */
      openedAt: string;
      /** @description In the order they are done. */
      items: components['schemas']['ChecklistItemDto'][];
    };
    ChecklistItemDto: {
      /** @description A point the product has words for, or one of the house's own. */
      code: string;
      department: components['schemas']['TaskDepartment'];
      /** @description The house's own words; `null` for a code the product has words for. */
      text: string | null;
      ticked: components['schemas']['ChecklistTickDto'] | null;
    };
    ChecklistListDto: {
      data: components['schemas']['ChecklistDto'][];
    };
    /** @enum {string} */
    ChecklistSubject: 'move' | 'case';
    /** @description What a house does around a kind of thing, and who does each point of it. */
    ChecklistTemplateDto: {
      code: string;
      /** @description 0 while the house has not changed the product's own. */
      version: number;
      items: components['schemas']['TemplateItemDto'][];
    };
    ChecklistTemplateListDto: {
      data: components['schemas']['ChecklistTemplateDto'][];
    };
    ChecklistTickDto: {
      /** @description Who ticked it first. */
      by: string;
      /** Format: date-time */
      at: string;
    };
    /** @description POST .../folios/:id/balance-choices */
    ChooseBalanceDto: {
      window: number;
      choice: components['schemas']['BalanceChoice'];
      /** @description Of the same bill; of `other-window` only. */
      toWindow?: number;
      previewToken: string;
    };
    /** @description POST .../folios/:id/closure. A closed bill never opens again: what is wrong with it is put right by a credit note. */
    CloseBillDto: {
      /** @description Windows to close; all that are open when left out. */
      windows?: number[];
      previewToken: string;
    };
    /** @description A bill that was closed. */
    ClosureDto: {
      /** Format: uuid */
      folioId: string;
      /** @description Of the folio. */
      version: number;
      /** @enum {string} */
      status: 'open' | 'closed';
      closedWindows: number[];
      invoices: components['schemas']['InvoiceDto'][];
    };
    /** @enum {string} */
    ClosureOutcome: 'paid' | 'debtor' | 'empty';
    /** @description What closing would do. */
    ClosurePreviewDto: {
      /** Format: uuid */
      folioId: string;
      /** Format: date */
      businessDate: string;
      windows: components['schemas']['ClosureWindowDto'][];
      /** @description Sent with the closure, so that it can refuse when the facts changed. */
      token: string;
    };
    ClosureWindowDto: {
      window: number;
      payer: string;
      payerKind: components['schemas']['PayerKind'];
      /** @description `paid` and `debtor` get an invoice; an `empty` window has nothing to invoice. */
      outcome: components['schemas']['ClosureOutcome'];
      /** @description Of all charges, with what was taken off them. */
      total: components['schemas']['MoneyDto'];
      balance: components['schemas']['MoneyDto'];
      /** @description Moves to the debtor, who pays it later. */
      toDebtor: components['schemas']['MoneyDto'];
    };
    CodeChoiceDto: {
      code: string;
      description: string;
    };
    /** @enum {string} */
    CodePurpose: 'late-check-out' | 'no-show' | 'cancellation';
    /** @description Somebody a case can be given to. */
    ColleagueDto: {
      /** Format: uuid */
      id: string;
      name: string;
      role: components['schemas']['Role'];
      desk: {
        code: string;
        name: string;
      } | null;
      /** @description Signed in, and seen in the last half hour. */
      onShift: boolean;
    };
    ColleaguePageDto: {
      data: components['schemas']['ColleagueDto'][];
      page: components['schemas']['PageInfoDto'];
    };
    /** @description POST /api/v1/session/pin */
    ComeBackDto: {
      /**
       * Format: uuid
       * @description One of the people of this station.
       */
      staffId: string;
      pin: string;
    };
    /** @enum {string} */
    CorrectionAct: 'void' | 'credit' | 'transfer' | 'split' | 'quantity' | 'repost';
    /** @description What credits made by corrections are measured against: per case, or per stay without one. */
    CorrectionAuthorityDto: {
      /** @description `null`: no limit. */
      limit: components['schemas']['MoneyDto'] | null;
      granted: components['schemas']['MoneyDto'];
      left: components['schemas']['MoneyDto'] | null;
    };
    /** @description An act or the undoing of one. */
    CorrectionDeed: components['schemas']['CorrectionAct'] | 'undo';
    /** @enum {string} */
    CorrectionDocument: 'credit-note' | 'signed-check';
    CorrectionDocumentDto: {
      kind: components['schemas']['CorrectionDocument'];
      number: string | null;
    };
    CorrectionDto: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      folioId: string;
      act: components['schemas']['CorrectionDeed'];
      reason: components['schemas']['CorrectionReason'];
      departmentResponsible: components['schemas']['Department'];
      /** Format: uuid */
      caseId: string | null;
      note: string | null;
      change: components['schemas']['MoneyDto'];
      taxChange: components['schemas']['MoneyDto'];
      given: components['schemas']['MoneyDto'];
      lines: components['schemas']['PostedCorrectionLineDto'][];
      correctedBy: string;
      /** Format: date-time */
      correctedAt: string;
      /** Format: date */
      businessDate: string;
      /**
       * Format: uuid
       * @description The correction this one undoes.
       */
      undoesId: string | null;
      /**
       * Format: uuid
       * @description The correction that has undone this one.
       */
      undoneById: string | null;
    };
    /** @description A line a correction posts, or has posted. */
    CorrectionLineDto: {
      /**
       * Format: uuid
       * @description The line on the bill it is about.
       */
      ofPostingId: string;
      kind: components['schemas']['PostingKind'];
      transactionCode: string;
      description: string;
      /** Format: uuid */
      folioId: string;
      window: number;
      /** @description As on the bill: what is taken off is negative. */
      amount: components['schemas']['MoneyDto'];
      taxIncluded: components['schemas']['MoneyDto'];
      quantity: number;
      /** Format: date */
      serviceDate: string;
    };
    /** @description GET .../postings/:id/correction-options: what can be done about a line, and what it is measured against. */
    CorrectionOptionsDto: {
      /** Format: uuid */
      postingId: string;
      /** Format: uuid */
      folioId: string;
      amount: components['schemas']['MoneyDto'];
      /** @description Of the line: nothing more than this can be taken off or moved. */
      left: components['schemas']['MoneyDto'];
      quantity: number;
      unitPrice: components['schemas']['MoneyDto'];
      transactionCode: string;
      /**
       * Format: date
       * @description When it was first put on a bill.
       */
      soldOn: string;
      /** Format: date */
      businessDate: string;
      /** @description Of the running business date: it is wiped without counting against authority. */
      canVoid: boolean;
      window: number;
      quoted: components['schemas']['QuotedPriceDto'] | null;
      made: components['schemas']['MadeLineDto'][];
      authority: components['schemas']['CorrectionAuthorityDto'];
      /** @description Codes it may be posted with instead. */
      codes: components['schemas']['CodeChoiceDto'][];
    };
    CorrectionPageDto: {
      data: components['schemas']['CorrectionDto'][];
      page: components['schemas']['PageInfoDto'];
    };
    /** @description A part of a line that is split, measured as `by` says. */
    CorrectionPartDto: {
      window: number;
      amount?: components['schemas']['MoneyDto'];
      percent?: string;
      nights?: number;
    };
    /** @description Where a line goes: a window of its own bill, or of another one. */
    CorrectionPlaceDto: {
      /**
       * Format: uuid
       * @description Of the same bill when left out.
       */
      folioId?: string;
      window: number;
    };
    CorrectionPreviewDto: {
      /** Format: uuid */
      folioId: string;
      act: components['schemas']['CorrectionDeed'];
      change: components['schemas']['MoneyDto'];
      taxChange: components['schemas']['MoneyDto'];
      /** @description What the guest is given; counts against authority. */
      given: components['schemas']['MoneyDto'];
      lines: components['schemas']['CorrectionLineDto'][];
      windows: components['schemas']['CorrectionWindowDto'][];
      documents: components['schemas']['CorrectionDocumentDto'][];
      /** @description Before this correction. */
      authority: components['schemas']['CorrectionAuthorityDto'];
      /** Format: date */
      businessDate: string;
      /** @description Sent with the correction, so that it can refuse when the facts changed. */
      token: string;
    };
    /** @description A correction as it could be asked for; `amount` is what the guest owes less by it. */
    CorrectionProposalDto: {
      /** @enum {string} */
      type: 'void' | 'credit' | 'reprice' | 'transfer' | 'repost' | 'apply-deposit';
      /** Format: uuid */
      postingId: string;
      amount: components['schemas']['MoneyDto'];
      /** @description Of `reprice`. */
      unitPrice?: components['schemas']['MoneyDto'];
      /**
       * Format: uuid
       * @description Of `transfer`: who was in that room.
       */
      toStayId?: string;
      /**
       * Format: uuid
       * @description Of `apply-deposit`.
       */
      toFolioId?: string;
      /** @description Of `repost`. */
      transactionCode?: string;
    };
    /** @enum {string} */
    CorrectionReason:
      | 'not-consumed'
      | 'wrong-price'
      | 'posted-twice'
      | 'wrong-bill'
      | 'wrong-payer'
      | 'wrong-quantity'
      | 'wrong-code'
      | 'promised'
      | 'other';
    /** @description A window whose balance changes, and who pays it. */
    CorrectionWindowDto: {
      /** Format: uuid */
      folioId: string;
      folioNumber: string;
      window: number;
      payer: string;
      /** @description True when somebody else than the guest receives what is taken off. */
      payerIsOther: boolean;
      balanceBefore: components['schemas']['MoneyDto'];
      balanceAfter: components['schemas']['MoneyDto'];
    };
    /** @description POST .../api-keys */
    CreateApiKeyDto: {
      /** @description What the key is for, for example `PMS at night`. */
      name: string;
      scopes: (
        | 'property.read'
        | 'search.read'
        | 'guest.read'
        | 'guest.write'
        | 'room.read'
        | 'room.write'
        | 'room.status'
        | 'room.block'
        | 'stay.read'
        | 'stay.write'
        | 'stay.move'
        | 'room.hold'
        | 'stay.reprice'
        | 'folio.read'
        | 'folio.write'
        | 'posting.write'
        | 'ledger.read'
        | 'catalogue.manage'
        | 'dispute-pack.read'
        | 'bill.close'
        | 'payment.take'
        | 'refund.give'
        | 'credit-note.issue'
        | 'bill.explain'
        | 'bill.check'
        | 'bill.waive-charge'
        | 'bill.show'
        | 'bill.correct'
        | 'bill.transfer-stay'
        | 'night-audit.read'
        | 'night-audit.run'
        | 'case.read'
        | 'case.write'
        | 'task.read'
        | 'task.work'
        | 'checklist.tick'
        | 'checklist.manage'
        | 'credit.read'
        | 'credit.grant'
        | 'event.read'
      )[];
      /** @description 365 when left out. */
      expiresInDays?: number;
    };
    /** @description POST .../guests */
    CreateGuestDto: {
      firstName: string;
      lastName: string;
      /** @description What stands before the name, in the guest's language: `Ms`, `Pani`, `Dr`. */
      formOfAddress?: string;
      /** @description The first name the guest goes by, where it is another. */
      preferredName?: string;
      /** @description As the guest wishes to be addressed; made of form of address, first and last name when left out. */
      addressAs?: string;
      pronunciation?: string;
      /** @description BCP 47; the property's first language when left out. */
      language?: string;
      /** @description ISO 3166-1 alpha-2. */
      country?: string;
      /** Format: email */
      email?: string;
      /** @description E.164 or as written at the desk. */
      phone?: string;
      tier?: components['schemas']['GuestTier'];
      /** @description The house gives this guest particular attention, whatever the tier. */
      vip?: boolean;
      repeatGuest?: boolean;
      /** @description Whether the guest agreed to be written to about the stay; `unknown` when left out. */
      messageConsent?: components['schemas']['MessageConsent'];
      /**
       * Format: uuid
       * @description Chosen by the client, so that pressing twice creates one guest.
       */
      id?: string;
    };
    /** @description The only answer that ever shows the whole key. */
    CreatedApiKeyDto: {
      /** Format: uuid */
      id: string;
      name: string;
      /** @description The first characters, to recognise the key by. */
      prefix: string;
      lastFour: string;
      scopes: components['schemas']['Permission'][];
      /** Format: date-time */
      createdAt: string;
      createdBy: string;
      /** Format: date-time */
      expiresAt: string;
      /** Format: date-time */
      revokedAt: string | null;
      /** Format: date-time */
      lastUsedAt: string | null;
      key: string;
    };
    CreditDto: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      caseId: string;
      kind: components['schemas']['CreditKind'];
      reason: components['schemas']['CreditReason'];
      departmentResponsible: components['schemas']['Department'];
      total: components['schemas']['MoneyDto'];
      note: string | null;
      lines: {
        /** Format: uuid */
        postingId: string;
        /** Format: uuid */
        creditPostingId: string;
        amount: components['schemas']['MoneyDto'];
        tax: components['schemas']['MoneyDto'];
      }[];
      grantedBy: string;
      /** Format: date-time */
      grantedAt: string;
      /** Format: date */
      businessDate: string;
    };
    /** @enum {string} */
    CreditKind: 'correction' | 'price-reduction' | 'service-recovery' | 'goodwill';
    /** @description GET .../cases/:id/credit-limits: exactly what the rule asks for. */
    CreditLimitsDto: {
      /** Format: uuid */
      caseId: string;
      currency: string;
      /** @description What the role may give on one case; `null` when it has no limit. */
      authorityPerCase: components['schemas']['MoneyDto'] | null;
      grantedOnCase: components['schemas']['MoneyDto'];
      authorityLeft: components['schemas']['MoneyDto'] | null;
      /** @description Charges of the stay's folios less their credits. */
      creditable: components['schemas']['MoneyDto'];
    };
    CreditLineDto: {
      /** Format: uuid */
      postingId: string;
      description: string;
      window: number;
      payer: string;
      /** @description True when somebody else than the guest receives the credit. */
      payerIsOther: boolean;
      /** @description Taken off this line, positive. */
      amount: components['schemas']['MoneyDto'];
      /** @description Tax inside that is reversed. */
      tax: components['schemas']['MoneyDto'];
      /** @description Of the line, after this credit. */
      creditableLeft: components['schemas']['MoneyDto'];
    };
    /** @description What reduces a closed bill. Numbers of a hotel and year have no gap, in a series of their own. */
    CreditNoteDto: {
      /** Format: uuid */
      id: string;
      /** @description For example `LIS1-CN-2026-000012`. */
      number: string;
      /** Format: uuid */
      invoiceId: string;
      total: components['schemas']['MoneyDto'];
      taxIncluded: components['schemas']['MoneyDto'];
      reason: components['schemas']['CreditNoteReason'];
      note: string | null;
      /** Format: date */
      businessDate: string;
      /** Format: date-time */
      issuedAt: string;
      issuedBy: string;
      lines: components['schemas']['CreditNoteLineDto'][];
    };
    CreditNoteLineDto: {
      /**
       * Format: uuid
       * @description Line of the invoice.
       */
      postingId: string;
      description: string;
      /** @description Taken off, positive. */
      amount: components['schemas']['MoneyDto'];
      taxIncluded: components['schemas']['MoneyDto'];
    };
    /** @description What a credit note would do. */
    CreditNotePreviewDto: {
      /** Format: uuid */
      invoiceId: string;
      invoiceNumber: string;
      payer: string;
      /** Format: date */
      businessDate: string;
      lines: components['schemas']['CreditNoteLineDto'][];
      total: components['schemas']['MoneyDto'];
      taxIncluded: components['schemas']['MoneyDto'];
      /** @description Of the window, afterwards: negative when we owe it, zero when the debtor owes less. */
      balanceAfter: components['schemas']['MoneyDto'];
      /** @description Sent with the note, so that it can refuse when the facts changed. */
      token: string;
    };
    /** @enum {string} */
    CreditNoteReason: 'wrong-amount' | 'not-consumed' | 'wrong-payer' | 'price-agreed' | 'other';
    CreditPageDto: {
      data: components['schemas']['CreditDto'][];
      page: components['schemas']['PageInfoDto'];
    };
    CreditPreviewDto: {
      /** Format: uuid */
      caseId: string;
      kind: components['schemas']['CreditKind'];
      total: components['schemas']['MoneyDto'];
      lines: components['schemas']['CreditLineDto'][];
      balanceBefore: components['schemas']['MoneyDto'];
      balanceAfter: components['schemas']['MoneyDto'];
      limits: components['schemas']['CreditLimitsDto'];
      /** Format: date */
      businessDate: string;
      /** @description Sent with the credit, so that it can refuse when the facts changed. */
      token: string;
    };
    /** @enum {string} */
    CreditReason:
      | 'noise'
      | 'temperature'
      | 'water'
      | 'cleanliness'
      | 'equipment'
      | 'room-not-ready'
      | 'wrong-charge'
      | 'service-failure'
      | 'other';
    CreditTotalDto: {
      count: number;
      total: components['schemas']['MoneyDto'];
    };
    /** @enum {string} */
    DeclineReason: 'do-not-disturb' | 'guest-refused' | 'no-part' | 'not-ours' | 'no-time' | 'other';
    /** @description POST .../tasks/:id/decline */
    DeclineTaskDto: {
      reason: components['schemas']['DeclineReason'];
      /** @description Needed with `other`. */
      note?: string;
    };
    /** @enum {string} */
    Density: 'compact' | 'normal' | 'touch';
    /** @enum {string} */
    Department: 'rooms' | 'housekeeping' | 'maintenance' | 'food-and-beverage' | 'front-office' | 'other';
    DeskDto: {
      /** Format: uuid */
      id: string;
      code: string;
      name: string;
      kind: components['schemas']['DeskKind'];
    };
    /** @enum {string} */
    DeskKind: 'hotel' | 'airport' | 'telephone';
    /** @description A desk as the administrator sees it. */
    DeskSetupDto: {
      /** Format: uuid */
      id: string;
      version: number;
      code: string;
      name: string;
      kind: components['schemas']['DeskKind'];
      active: boolean;
      /** @description People who work here. */
      people: number;
    };
    DeskSetupPageDto: {
      data: components['schemas']['DeskSetupDto'][];
      page: components['schemas']['PageInfoDto'];
    };
    DeskShiftDto: {
      desk: {
        code: string;
        name: string;
      } | null;
      staff: {
        /** Format: uuid */
        id: string;
        name: string;
      }[];
    };
    /** @enum {string} */
    Discrepancy: 'skip' | 'sleep';
    /** @description POST .../folios/:id/checks/:key/dismissals */
    DismissFindingDto: {
      /**
       * Format: uuid
       * @description Chosen by the client.
       */
      id?: string;
      reason: components['schemas']['DismissalReason'];
      /** @description Needed for `other`. */
      note?: string;
    };
    DismissalDto: {
      /** Format: uuid */
      id: string;
      findingKey: string;
      reason: components['schemas']['DismissalReason'];
      note: string | null;
      by: string;
      /** Format: date-time */
      at: string;
    };
    /** @enum {string} */
    DismissalReason: 'right-as-it-is' | 'agreed-with-guest' | 'being-corrected' | 'other';
    DismissedFindingDto: {
      finding: components['schemas']['FindingDto'];
      dismissal: components['schemas']['DismissalDto'];
    };
    DisputeEntryDto: {
      caseNumber: string;
      /** @description `explained`, or the kind of a message. */
      kind: string;
      /** Format: date-time */
      at: string;
      actor: string;
      text: string | null;
      /** @description Language it was explained in, and how the guest took it. */
      details: {
        [key: string]: unknown;
      };
    };
    DisputeHotelDto: {
      name: string;
      telephone: string | null;
      postalAddress: string | null;
    };
    DisputeLinkDto: {
      purpose: components['schemas']['LinkPurpose'];
      /** Format: date-time */
      madeAt: string;
      /** Format: date-time */
      openedAt: string | null;
      /** Format: date-time */
      answeredAt: string | null;
      answer: components['schemas']['LinkAnswer'] | null;
      question: string | null;
    };
    DisputeNightDto: {
      /** Format: date */
      night: string;
      rate: components['schemas']['MoneyDto'];
    };
    /**
     * @description GET .../folios/:id/dispute-pack: what answers a guest's bank when it takes a payment back.
     *
     *     Of the windows the guest pays. What others pay, and notes for staff, are not in it.
     */
    DisputePackDto: {
      /** Format: date-time */
      madeAt: string;
      /** Format: date */
      businessDate: string;
      hotel: components['schemas']['DisputeHotelDto'];
      stay: components['schemas']['DisputedStayDto'];
      folio: components['schemas']['FolioDto'];
      /** @description In the order of the bill. */
      lines: components['schemas']['PostingDto'][];
      /** @description Every explanation the guest was shown, as it was then. */
      shown: components['schemas']['KeptExplanationDto'][];
      /** @description Links the guest was given, and what was answered on them. */
      links: components['schemas']['DisputeLinkDto'][];
      /** @description What was told to the guest, from the cases of the stay. */
      told: components['schemas']['DisputeEntryDto'][];
      corrections: components['schemas']['CorrectionDto'][];
      credits: components['schemas']['CreditDto'][];
      /** @description Last link of the chain in which everything done to this bill is audited, in hexadecimal; null when nothing was. */
      auditHash: string | null;
    };
    DisputeRoomDto: {
      roomNumber: string;
      /** Format: date */
      from: string;
      /**
       * Format: date
       * @description Not slept any more.
       */
      until: string;
    };
    DisputedStayDto: {
      /** Format: uuid */
      id: string;
      confirmationNumber: string;
      guestName: string;
      /** Format: date */
      arrival: string;
      /** Format: date */
      departure: string;
      ratePlan: string;
      rooms: components['schemas']['DisputeRoomDto'][];
      /** @description What each night was sold for; empty when the guest does not know the price. */
      quoted: components['schemas']['DisputeNightDto'][];
    };
    /** @description Why a room is not given to anybody. */
    DoNotGiveDto: {
      note: string;
      /**
       * Format: date
       * @description First day it may be given again; `null` is until further notice.
       */
      until: string | null;
    };
    /** @description PATCH .../room-blocks/:id, with If-Match. What is left out stays. */
    EditBlockDto: {
      /**
       * Format: date
       * @description `null` is until further notice.
       */
      endsOn?: string | null;
      note?: string | null;
      anyway?: boolean;
    };
    /** @description PATCH .../cases/:id, with If-Match. What is left out stays. */
    EditCaseDto: {
      category?: components['schemas']['CaseCategory'];
      kind?: components['schemas']['CaseKind'];
      description?: string;
      severity?: components['schemas']['Severity'];
      fault?: components['schemas']['Fault'];
      statedProblem?: string;
      /** @description As read back to the guest and confirmed; `null` says it was not agreed after all. */
      agreedProblem?: string | null;
      outcome?: string | null;
      /** @description The explanation given to the guest. */
      explanation?: string | null;
    };
    /** @description PATCH .../desks/:id: what is left out stays. */
    EditDeskDto: {
      name?: string;
      kind?: components['schemas']['DeskKind'];
      /** @description `false` puts it out of use, once nobody is assigned to it. */
      active?: boolean;
    };
    /** @description PATCH .../guests/:id, with If-Match. What is left out stays; `null` empties what may be empty. */
    EditGuestDto: {
      firstName?: string;
      lastName?: string;
      formOfAddress?: string | null;
      preferredName?: string | null;
      /** @description Made of form of address, first and last name when `null`. */
      addressAs?: string | null;
      pronunciation?: string | null;
      /** @description BCP 47. */
      language?: string;
      /** @description ISO 3166-1 alpha-2. */
      country?: string | null;
      /** Format: email */
      email?: string | null;
      phone?: string | null;
      tier?: components['schemas']['GuestTier'];
      vip?: boolean;
      repeatGuest?: boolean;
      messageConsent?: components['schemas']['MessageConsent'];
    };
    /** @description PATCH .../staff/:id: what is left out stays. */
    EditMemberDto: {
      name?: string;
      /** @description BCP 47. */
      language?: string;
      role?: components['schemas']['PersonRole'];
      /**
       * Format: uuid
       * @description `null` takes the desk away.
       */
      deskId?: string | null;
      /** @description `false` ends the work here and all sessions at once. */
      active?: boolean;
    };
    /** @description PATCH .../night-audit-settings: what is left out stays. */
    EditNightAuditSettingsDto: {
      postsNights?: components['schemas']['NightPoster'];
      /** @description A charge of the group `room`. */
      roomCode?: string;
      /** @description Guests due out who are neither checked out nor extended. */
      dueOutInHouse?: components['schemas']['Gate'];
      /** @description Guests due in who have neither arrived nor are a no-show. */
      dueInNotArrived?: components['schemas']['Gate'];
      /** @description Guests in house who are in no room tonight. */
      roomMissing?: components['schemas']['Gate'];
      /** @description Guests in house in a room that is out of order. */
      roomOutOfOrder?: components['schemas']['Gate'];
      /** @description The night has not begun by the clock of the house. */
      tooEarly?: components['schemas']['Gate'];
    };
    /** @description PATCH .../packages/:code: what is left out stays; items are replaced together. Lines already posted stay as they are. */
    EditPackageDto: {
      name?: string;
      /** @description `false` puts it out of use. */
      active?: boolean;
      items?: components['schemas']['PutPackageItemDto'][];
    };
    /** @description PATCH .../settings: what is left out stays. */
    EditPropertySettingsDto: {
      /** @description Papers that were issued keep the name they were issued under. */
      name?: string;
      /** @description In one line; empty takes it away. */
      postalAddress?: string;
      /** @description Empty takes it away. */
      telephone?: string;
      /** @description Empty takes it away. */
      taxNumber?: string;
      /** @description BCP 47; the first is the house's own. */
      languages?: string[];
      defaultTheme?: components['schemas']['Theme'];
      defaultDensity?: components['schemas']['Density'];
      /** @description Minutes. */
      idleLockMinutes?: number;
      /** @description By the house's clock, for example `22:00`. */
      quietFrom?: string;
      /** @description By the house's clock, for example `07:00`. */
      quietUntil?: string;
    };
    /** @description PATCH .../rooms/:id, with If-Match: what the house knows of a room. What is left out stays. */
    EditRoomDto: {
      /** @description `null` for none. */
      wing?: string | null;
      /** @description Rooms of one riser share water, drains and shafts; `null` for none. */
      riser?: string | null;
      /** @description Rooms behind a connecting door; each then connects back. */
      connectsTo?: string[];
      /** @description `null` when it may be given again. */
      doNotGive?: components['schemas']['SetDoNotGiveDto'] | null;
      /** @description All of them; what is left out of the list is no longer in the room. */
      assets?: components['schemas']['PutRoomAssetDto'][];
    };
    /** @description PATCH .../room-type-rates/:id: what is left out stays. Moves already made keep the prices they were made at. */
    EditRoomTypeRateDto: {
      /** @description Of one night, in the property's currency. */
      price?: components['schemas']['MoneyDto'];
      /**
       * Format: date
       * @description First night it no longer is in force.
       */
      validUntil?: string;
    };
    /** @description PATCH .../tasks/:id, with If-Match. What is left out stays. */
    EditTaskDto: {
      text?: string;
      severity?: components['schemas']['Severity'];
      /** Format: date-time */
      dueAt?: string;
    };
    /** @description PATCH .../tax-rules/:id: what is left out stays. A rate never changes: it ends, and another rule follows. */
    EditTaxRuleDto: {
      name?: string;
      /**
       * Format: date
       * @description First day it no longer is in force: after its first, and after every line posted under it.
       */
      validUntil?: string;
    };
    /** @description PATCH .../transaction-codes/:code: what is left out stays. Kind, group and account of a code never change. */
    EditTransactionCodeDto: {
      /** @description Code of the property's tax; `null` for none. */
      taxCode?: string | null;
      /** @description Code of kind `tax` that a charge brings; `null` for none. */
      generates?: string | null;
      /**
       * @description Of the group `room` only; `null` for a night.
       * @enum {string}
       */
      purpose?: 'late-check-out' | 'no-show' | 'cancellation';
      description?: string;
      department?: string;
      /** @description `false` puts it out of use. */
      active?: boolean;
    };
    /** @enum {string} */
    EntryKind:
      | 'opened'
      | 'edited'
      | 'note'
      | 'transition'
      | 'move'
      | 'credit'
      | 'correction'
      | 'promise'
      | 'promise-settled'
      | 'explained'
      | 'guest-answered'
      | 'announced'
      | 'task'
      | 'undone';
    /** @description What GET .../events streams and, later, webhooks carry: CloudEvents, thin, no guest data. */
    EventDto: {
      /** Format: uuid */
      id: string;
      /** @description For example `case.opened`, `stay.moved`, `folio.credited`, `room.status-changed`. */
      type: string;
      /** Format: date-time */
      time: string;
      /** @description For example `case/0197…`. */
      subject: string;
      data: {
        version?: number;
        changed?: string[];
        /** Format: uuid */
        stayId?: string;
        /** Format: uuid */
        caseId?: string;
      };
    };
    ExcludedRoomDto: {
      /** Format: uuid */
      roomId: string;
      roomNumber: string;
      roomType: string;
      /** @description The first hard reason against it. */
      reason: string;
      facts?: {
        [key: string]: string | number;
      };
    };
    /** @description GET .../postings/:id/explanation?language= */
    ExplanationDto: {
      /** Format: uuid */
      postingId: string;
      /**
       * Format: uuid
       * @description The bill it is on.
       */
      folioId: string;
      /** @description Language of `guest`; of the guest unless another was asked for. */
      language: string;
      /** @description To say or show to the guest, in the guest's language. */
      guest: components['schemas']['ExplanationTextDto'];
      /** @description The same in the desk's language. */
      staff: {
        language: string;
        title: string;
        /** @description Two to five short sentences. */
        sentences: string[];
        /** @description Computed, for example `3 × 2 × €1.50 = €9.00`; absent when the amount is not computed from parts. */
        arithmetic: string | null;
      };
      facts: components['schemas']['ExplanationFactsDto'];
      /** @description Lines made from, credited against or corrected by this one. */
      related: components['schemas']['RelatedLineDto'][];
    };
    ExplanationFactsDto: {
      transactionCode: string;
      amount: components['schemas']['MoneyDto'];
      quantity: number;
      unitPrice: components['schemas']['MoneyDto'];
      /** Format: date */
      serviceDate: string;
      /** Format: date */
      businessDate: string;
      /** Format: date-time */
      postedAt: string;
      postedBy: string;
      source: string;
      reference: string | null;
      roomNumber: string | null;
      ratePlan: string | null;
      quotedRate: components['schemas']['MoneyDto'] | null;
      mealPlan: string | null;
      /** @description Name of the package it was posted for. */
      packageName: string | null;
      tax: {
        percent: string;
        amount: components['schemas']['MoneyDto'];
        included: boolean;
      } | null;
    };
    /** @enum {string} */
    ExplanationLanguage: 'en' | 'pl' | 'lt' | 'sk' | 'hr';
    ExplanationLinkDto: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      folioId: string;
      /** Format: uuid */
      postingId: string | null;
      purpose: components['schemas']['LinkPurpose'];
      state: components['schemas']['LinkState'];
      /** Format: date-time */
      madeAt: string;
      /** @description Who made it. */
      actor: string;
      /** Format: date-time */
      expiresAt: string;
      /**
       * Format: date-time
       * @description First time; null while nobody has.
       */
      openedAt: string | null;
      /** Format: date-time */
      answeredAt: string | null;
      answer: components['schemas']['LinkAnswer'] | null;
      /** @description What the guest asks. */
      question: string | null;
    };
    ExplanationLinkPageDto: {
      data: components['schemas']['ExplanationLinkDto'][];
      page: components['schemas']['PageInfoDto'];
    };
    /**
     * @description What the guest says to an explanation at the desk.
     * @enum {string}
     */
    ExplanationReaction: 'understood' | 'disputes';
    ExplanationTextDto: {
      title: string;
      /** @description Two to five short sentences. */
      sentences: string[];
      /** @description Computed, for example `3 × 2 × €1.50 = €9.00`; absent when the amount is not computed from parts. */
      arithmetic: string | null;
    };
    /** @description POST .../room-holds/:id/extensions */
    ExtendHoldDto: {
      /** @description From now; as the house has set when left out. */
      seconds?: number;
    };
    /** @description What another system calls the same thing: `{ "system": "opera", "id": "12345" }`. */
    ExternalRefDto: {
      /** @description The system's short name, for example `opera`. */
      system: string;
      /** @description The id in that system, for example `R-10442`. */
      id: string;
    };
    /** @enum {string} */
    Fault: 'house' | 'guest' | 'third-party' | 'unknown';
    FieldProblemDto: {
      /** @description JSON pointer into the body, or the parameter's name. */
      pointer: string;
      code: string;
      message: string;
    };
    FindingCode:
      components['schemas']['SetFinding'] | components['schemas']['Unpostable'] | components['schemas']['HouseFault'];
    FindingDto: {
      /** @description The same as long as the facts are the same. */
      key: string;
      rule: components['schemas']['CheckRule'];
      severity: components['schemas']['FindingSeverity'];
      /** Format: uuid */
      folioId: string;
      /** @description The line it is about first, then those that belong to it. */
      lineIds: string[];
      /** @description The line it is about, to be named. */
      line: components['schemas']['FindingLineDto'];
      /** @description What it is likely too much by; below zero when too little was charged, zero when only tax or place is wrong. */
      atStake: components['schemas']['MoneyDto'];
      evidence: components['schemas']['FindingEvidenceDto'];
      /** @description What would put it right; `null` when only a person can say. */
      proposal: components['schemas']['CorrectionProposalDto'] | null;
    };
    /** @description What was seen; each only where it is part of the evidence. */
    FindingEvidenceDto: {
      charged?: components['schemas']['MoneyDto'];
      expected?: components['schemas']['MoneyDto'];
      usualLow?: components['schemas']['MoneyDto'];
      usualHigh?: components['schemas']['MoneyDto'];
      quantity?: number;
      expectedQuantity?: number;
      /** Format: date */
      serviceDate?: string;
      /** Format: date */
      arrival?: string;
      /** Format: date */
      departure?: string;
      roomNumber?: string | null;
      ownRooms?: string[];
      /** Format: uuid */
      otherLineId?: string;
      minutesApart?: number;
      reference?: string;
      transactionCode?: string;
      expectedCode?: string;
      percent?: string;
      expectedPercent?: string;
      adults?: number;
      children?: number;
      waived?: components['schemas']['WaivedCharge'];
      /** @description What was read, as it was written. */
      words?: string;
      currency?: string;
      expectedCurrency?: string;
    };
    FindingLineDto: {
      /** Format: uuid */
      postingId: string;
      description: string;
      amount: components['schemas']['MoneyDto'];
      /** Format: date */
      serviceDate: string;
      postedBy: string;
      roomNumber: string | null;
    };
    /** @enum {string} */
    FindingSeverity: 'high' | 'medium' | 'low';
    FloorNoiseDto: {
      /** @description `null`: the room is not known. */
      floor: number | null;
      complaints: number;
      rooms: string[];
    };
    FolioDto: {
      /** Format: uuid */
      id: string;
      version: number;
      /** Format: uuid */
      stayId: string;
      number: string;
      currency: string;
      /** @enum {string} */
      status: 'open' | 'closed';
      /** @description The sum of its lines. */
      balance: components['schemas']['MoneyDto'];
      windows: components['schemas']['FolioWindowDto'][];
      externalIds: components['schemas']['ExternalRefDto'][];
    };
    FolioPageDto: {
      data: components['schemas']['FolioDto'][];
      page: components['schemas']['PageInfoDto'];
    };
    FolioWindowDto: {
      /** @description 1 to 8. */
      number: number;
      payerKind: components['schemas']['PayerKind'];
      payerName: string;
      /** @description Between the hotel and this payer: never shown or printed for the guest. */
      confidential: boolean;
      /** @description An invoice was made of it: what is wrong there is put right by a credit note. */
      closed: boolean;
      balance: components['schemas']['MoneyDto'];
    };
    /** @description A promise that runs out, or a case that waits for its follow-up with nothing promised. */
    FollowUpDto: {
      /**
       * Format: uuid
       * @description Of the promise, or of the case.
       */
      id: string;
      /** @enum {string} */
      kind: 'promise' | 'follow-up';
      /** Format: uuid */
      caseId: string;
      caseNumber: string;
      category: components['schemas']['CaseCategory'];
      severity: components['schemas']['Severity'];
      /** @description What was promised; how the guest's own words begin where nothing was. */
      what: string;
      /** Format: date-time */
      dueAt: string | null;
      guestName: string;
      roomNumber: string | null;
      /** @description Where the guest can be called. */
      phone: string | null;
      owner: string | null;
    };
    /** @description GET .../follow-ups: what is to be done until the end of the night, what is due first at the top. */
    FollowUpsDto: {
      /**
       * Format: date
       * @description The end of the night.
       */
      until: string;
      data: components['schemas']['FollowUpDto'][];
    };
    FreeRoomsDto: {
      roomType: string;
      name: string;
      /** @description Nobody in it, nobody expected tonight, not out of use. */
      free: number;
      /** @description Of these, those a guest can be given at once. */
      clean: number;
    };
    /** @enum {string} */
    FrontOfficeStatus: 'Vacant' | 'Occupied';
    /** @enum {string} */
    Gate: 'blocker' | 'warning' | 'off';
    /** @description POST .../cases/:id/credits */
    GrantCreditDto: {
      /** @description The lines it is measured on and posted against. */
      postingIds: string[];
      /** @description Of the originally posted amount of each line, up to two decimals: `10` or `12.5`. */
      percent?: string;
      /** @description One sum, spread over the lines by largest share. */
      amount?: components['schemas']['MoneyDto'];
      kind: components['schemas']['CreditKind'];
      reason: components['schemas']['CreditReason'];
      /** @description Who caused it; who cures such cases when left out. */
      departmentResponsible?: components['schemas']['Department'];
      /** @description Said on the bill; the words of the credit's transaction code when left out. */
      note?: string;
      /**
       * Format: uuid
       * @description Chosen by the client, so that pressing Give twice posts one credit.
       */
      id?: string;
      previewToken: string;
    };
    GuestDto: {
      /** Format: uuid */
      id: string;
      version: number;
      firstName: string;
      lastName: string;
      /** @description What stands before the name, in the guest's language: `Ms`, `Pani`, `Dr`. */
      formOfAddress: string | null;
      /** @description The first name the guest goes by, where it is another. */
      preferredName: string | null;
      /** @description As the guest wishes to be addressed, for example `Ms Anna Nowak`; never inflected. */
      addressAs: string;
      pronunciation: string | null;
      /** @description BCP 47, for example `pl`. */
      language: string;
      /** @description ISO 3166-1 alpha-2. */
      country: string | null;
      email: string | null;
      phone: string | null;
      tier: components['schemas']['GuestTier'];
      /** @description The house gives this guest particular attention, whatever the tier. */
      vip: boolean;
      repeatGuest: boolean;
      messageConsent: components['schemas']['MessageConsent'];
      externalIds: components['schemas']['ExternalRefDto'][];
    };
    /** @description What guests owe by the books, and by the lines of their folios, at the end of that day. */
    GuestLedgerDto: {
      books: components['schemas']['MoneyDto'];
      folios: components['schemas']['MoneyDto'];
      /** @description Books less folios. */
      difference: components['schemas']['MoneyDto'];
    };
    GuestPageDto: {
      data: components['schemas']['GuestDto'][];
      page: components['schemas']['PageInfoDto'];
    };
    /** @enum {string} */
    GuestTier: 'none' | 'silver' | 'gold' | 'platinum';
    /** @description POST .../room-holds */
    HoldRoomDto: {
      /**
       * Format: uuid
       * @description Chosen by the client, so that pressing twice holds once.
       */
      id?: string;
      /** Format: uuid */
      stayId: string;
      /** Format: uuid */
      roomId: string;
      /** @description How long; as the house has set when left out. */
      seconds?: number;
      /** @description Why it is taken over from a colleague of the same desk; needs the permission `stay.move-override`. */
      overrideReason?: string;
    };
    /** @description GET .../house: the whole house at a glance, as a night or duty manager needs it. */
    HouseDto: {
      /** Format: date-time */
      asOf: string;
      /** Format: date */
      businessDate: string;
      cases: components['schemas']['CaseStandingDto'];
      /** @description Where a guest could be moved to tonight, by type, the simplest first. */
      rooms: components['schemas']['FreeRoomsDto'][];
      /** @description Still to come on this business date. */
      arrivals: number;
      /** @description Still to leave on this business date. */
      departures: number;
      /** @description Guests moved on this business date. */
      moves: number;
      /** @description Given on this business date, a line for each currency. */
      credits: components['schemas']['CreditTotalDto'][];
      quietHours: components['schemas']['QuietHoursDto'];
      /** @description Who was seen in the last minutes, by desk; those without one last. */
      onShift: components['schemas']['DeskShiftDto'][];
    };
    /** @enum {string} */
    HouseFault: 'room-code-missing' | 'trial-balance-off';
    IndexedStayDto: {
      /** Format: uuid */
      stayId: string;
      addressAs: string;
      /** @description The guest's names folded for comparing, as `searchKey` does. */
      nameKey: string;
      roomNumber: string | null;
      confirmationNumber: string;
      /** @description The last four digits of the telephone; the whole number stays on the server. */
      phoneEnd: string | null;
      status: components['schemas']['StayStatus'];
      /** Format: date */
      arrival: string;
      /** Format: date */
      departure: string;
    };
    /** @description The document of a closed window of a bill. Numbers of a hotel and year have no gap. */
    InvoiceDto: {
      /** Format: uuid */
      id: string;
      /** @description For example `LIS1-INV-2026-000471`. */
      number: string;
      /** Format: uuid */
      folioId: string;
      window: number;
      payerKind: components['schemas']['PayerKind'];
      payerName: string;
      /** @description Of all charges, with what was taken off them, tax inside included. */
      total: components['schemas']['MoneyDto'];
      taxIncluded: components['schemas']['MoneyDto'];
      settledBy: components['schemas']['SettledBy'];
      /** Format: date */
      businessDate: string;
      /** Format: date-time */
      issuedAt: string;
      issuedBy: string;
      /** @description Lines of the bill it is made of. */
      postingIds: string[];
      taxes: components['schemas']['InvoiceTaxDto'][];
      /** @description In the order they were issued. */
      creditNotes: components['schemas']['CreditNoteDto'][];
    };
    InvoiceListDto: {
      data: components['schemas']['InvoiceDto'][];
    };
    /** @description One rate of tax inside the lines of an invoice. */
    InvoiceTaxDto: {
      code: string;
      name: string;
      percent: string | null;
      net: components['schemas']['MoneyDto'];
      tax: components['schemas']['MoneyDto'];
    };
    /** @description POST .../invoices/:id/credit-notes */
    IssueCreditNoteDto: {
      lines: components['schemas']['ReduceLineDto'][];
      reason: components['schemas']['CreditNoteReason'];
      /** @description Said on the note. */
      note?: string;
      previewToken: string;
    };
    /** @description POST .../folios/:id/explanation-snapshots: the guest was shown the bill. */
    KeepSnapshotDto: {
      /** @description One window; all the guest pays when left out. */
      window?: number;
      /**
       * Format: uuid
       * @description One line with what hangs on it; the bill when left out.
       */
      postingId?: string;
      /** @description The guest's own when left out. */
      language?: string;
      /** @description By day when left out. */
      groupBy?: components['schemas']['BillOrder'];
      /** @enum {string} */
      how: 'screen' | 'print' | 'second-screen';
      /** @description What the guest said to it; nothing when left out. */
      reaction?: components['schemas']['ExplanationReaction'];
    };
    /** @description The same with what was in it. */
    KeptExplanationDto: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      folioId: string;
      /** @description Null: all windows the guest pays. */
      window: number | null;
      /** Format: uuid */
      postingId: string | null;
      /** @description Counts the contents shown of this bill. */
      version: number;
      /** @description SHA-256 of the tree as canonical JSON, in hexadecimal. */
      hash: string;
      language: string;
      /** Format: date-time */
      madeAt: string;
      showings: components['schemas']['BillShowingDto'][];
      tree: components['schemas']['BillTree'];
    };
    LastContactDto: {
      /** Format: date-time */
      at: string;
      by: string;
      kind: components['schemas']['EntryKind'];
      /** Format: uuid */
      caseId: string;
    };
    /** @description POST .../room-blocks/:id/lift */
    LiftBlockDto: {
      why?: string;
    };
    /** @enum {string} */
    LineGroup:
      | 'room'
      | 'meal'
      | 'city-tax'
      | 'food-and-beverage'
      | 'minibar'
      | 'extra'
      | 'payment'
      | 'deposit'
      | 'credit'
      | 'correction';
    /** @enum {string} */
    LineOutcome: 'voided' | 'credited' | 'moved' | 'split' | 'corrected';
    /** @description A part of a line, or all of it, that no longer stands as it was posted. */
    LineOutcomeDto: {
      how: components['schemas']['LineOutcome'];
      /** @description Positive. */
      amount: components['schemas']['MoneyDto'];
      /** @description Where it stands now, of what was moved. */
      to: components['schemas']['LinePlaceDto'] | null;
    };
    /** @description Where a line stands: the bill, the part of it, and who pays that. */
    LinePlaceDto: {
      /** Format: uuid */
      folioId: string;
      folioNumber: string;
      window: number;
      payer: string;
    };
    /**
     * @description What another line is to this one.
     * @enum {string}
     */
    LineRelation:
      | 'tax-of'
      | 'base-of'
      | 'credit-of'
      | 'credited-by'
      | 'corrects'
      | 'corrected-by'
      | 'moved-from'
      | 'moved-by'
      | 'replaces'
      | 'replaced-by'
      | 'undoes'
      | 'undone-by';
    /** @enum {string} */
    LinkAnswer: 'understood' | 'question';
    /**
     * @description Sent to the guest, or shown at the desk on a screen that faces the guest.
     * @enum {string}
     */
    LinkPurpose: 'guest' | 'second-screen';
    /**
     * @description `withdrawn`: it tells what its payer must not be told any more.
     * @enum {string}
     */
    LinkState: 'open' | 'used' | 'revoked' | 'withdrawn' | 'expired';
    /** @description Told once: the address is stored nowhere. */
    MadeExplanationLinkDto: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      folioId: string;
      /** Format: uuid */
      postingId: string | null;
      purpose: components['schemas']['LinkPurpose'];
      state: components['schemas']['LinkState'];
      /** Format: date-time */
      madeAt: string;
      /** @description Who made it. */
      actor: string;
      /** Format: date-time */
      expiresAt: string;
      /**
       * Format: date-time
       * @description First time; null while nobody has.
       */
      openedAt: string | null;
      /** Format: date-time */
      answeredAt: string | null;
      answer: components['schemas']['LinkAnswer'] | null;
      /** @description What the guest asks. */
      question: string | null;
      /** @description Address of the page, on this server. */
      path: string;
      /** @description What it shows. */
      snapshot: components['schemas']['BillSnapshotDto'];
    };
    /** @description A tax or fee made from the line. */
    MadeLineDto: {
      /** Format: uuid */
      postingId: string;
      description: string;
      left: components['schemas']['MoneyDto'];
    };
    /** @description POST .../folios/:id/corrections */
    MakeCorrectionDto: {
      act: components['schemas']['CorrectionAct'];
      /** @description Lines of this bill; `split`, `quantity` and `repost` take one at a time. */
      postingIds: string[];
      reason: components['schemas']['CorrectionReason'];
      /** @description Of the originally posted amount of each line, up to two decimals. */
      percent?: string;
      /** @description One sum, spread over the lines by largest share. */
      amount?: components['schemas']['MoneyDto'];
      /** @description Down to the price the stay was promised. */
      toQuoted?: boolean;
      to?: components['schemas']['CorrectionPlaceDto'];
      by?: components['schemas']['SplitMeasure'];
      parts?: components['schemas']['CorrectionPartDto'][];
      quantity?: number;
      unitPrice?: components['schemas']['MoneyDto'];
      transactionCode?: string;
      /** @description Who caused it; the department that sold the line when left out. */
      departmentResponsible?: components['schemas']['Department'];
      /**
       * Format: uuid
       * @description The case it belongs to; without one it counts on the stay.
       */
      caseId?: string;
      note?: string;
      /**
       * Format: uuid
       * @description Chosen by the client, so that pressing Confirm twice corrects once.
       */
      id?: string;
      /** @description Of the preview the desk has agreed to. */
      token: string;
    };
    /** @description POST .../explanation-links */
    MakeExplanationLinkDto: {
      /** @description One window; all the guest pays when left out. */
      window?: number;
      /**
       * Format: uuid
       * @description One line with what hangs on it; the bill when left out.
       */
      postingId?: string;
      /** @description The guest's own when left out. */
      language?: string;
      /** @description By day when left out. */
      groupBy?: components['schemas']['BillOrder'];
      /** Format: uuid */
      folioId: string;
      purpose: components['schemas']['LinkPurpose'];
      /** @description Hours it stays open; three days for the guest and one hour for a screen at the desk when left out. */
      hours?: number;
    };
    /** @description POST .../cases/:id/promises */
    MakePromiseDto: {
      /** Format: uuid */
      id?: string;
      /** @description What the guest was told, in one sentence. */
      what: string;
      /**
       * Format: date-time
       * @description By when, RFC 3339.
       */
      dueAt: string;
    };
    /** @enum {string} */
    MealPlan: 'room-only' | 'bed-and-breakfast' | 'half-board' | 'full-board';
    MemberDeskDto: {
      /** Format: uuid */
      id: string;
      code: string;
      name: string;
    };
    /** @description A person as the administrator sees them. */
    MemberDto: {
      /** Format: uuid */
      id: string;
      version: number;
      name: string;
      signInName: string;
      /** @description BCP 47. */
      language: string;
      role: components['schemas']['Role'];
      desk: components['schemas']['MemberDeskDto'] | null;
      active: boolean;
      /** @description Signed in here, and seen in the last half hour. */
      onShift: boolean;
      /** @description Name, language and password can be changed by themselves only: they hold in another hotel as well. */
      worksElsewhere: boolean;
      /**
       * Format: date-time
       * @description Until when the one-time code can be used; none when a password is chosen.
       */
      setupExpiresAt: string | null;
    };
    MemberPageDto: {
      data: components['schemas']['MemberDto'][];
      page: components['schemas']['PageInfoDto'];
    };
    /**
     * @description Whether the guest agreed to be written to about the stay.
     * @enum {string}
     */
    MessageConsent: 'unknown' | 'given' | 'refused';
    /** @description Money on the wire, both ways: `{ "amount": "12.50", "currency": "EUR" }`. */
    MoneyDto: {
      /** @description Decimal string with no more decimals than the currency has, for example `12.50`. */
      amount: string;
      /** @description ISO 4217, for example `EUR`. */
      currency: string;
    };
    /** @description Money as it travels: `{ "amount": "12.50", "currency": "EUR" }`. */
    MoneyText: {
      amount: string;
      currency: string;
    };
    MoveCandidateDto: {
      /** Format: uuid */
      roomId: string;
      roomNumber: string;
      floor: number;
      roomType: string;
      features: components['schemas']['RoomFeature'][];
      status: components['schemas']['RoomStatus'];
      frontOfficeStatus: components['schemas']['FrontOfficeStatus'];
      score: number;
      /** @description Codes turned into words by the client, best news first. */
      reasons: components['schemas']['CandidateReasonDto'][];
    };
    /** @description GET .../stays/:id/move-candidates */
    MoveCandidatesDto: {
      /** Format: uuid */
      stayId: string;
      /** Format: date */
      businessDate: string;
      /** @description Nights still to sleep, the rest of the stay. */
      nights: {
        /** Format: date */
        from: string;
        /** Format: date */
        until: string;
      };
      /** @description Best first. */
      candidates: components['schemas']['MoveCandidateDto'][];
      excluded: components['schemas']['ExcludedRoomDto'][];
      /** @description Of the weights it was ranked with; 0 when the house has set none. */
      weightsVersion: number;
      /** @description What would give the guest a room, cheapest for the guest first; none while one can be given at once. */
      ways: components['schemas']['WayToRoomDto'][];
    };
    /** @description Somebody who belongs to the guest. */
    MoveCompanionDto: {
      /** Format: uuid */
      stayId: string;
      guestName: string;
      roomNumber: string;
      /** @description Sleeps in the same room, on a bill of their own. */
      sharesRoom: boolean;
      /** @description Behind a connecting door of the room that is left. */
      connecting: boolean;
    };
    /** @enum {string} */
    MoveDocument: 'registration-card' | 'key-card' | 'confirmation';
    MoveDto: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      stayId: string;
      /** Format: uuid */
      caseId: string | null;
      fromRoom: components['schemas']['MoveRoomDto'];
      toRoom: components['schemas']['MoveRoomDto'];
      nights: components['schemas']['MoveNightsDto'];
      roomTypeCharged: string;
      roomTypeChargedBefore: string;
      rateChoice: components['schemas']['RateChoice'];
      oldRoomStatus: components['schemas']['RoomStatus'];
      reason: string;
      movedBy: string;
      /** Format: date-time */
      movedAt: string;
      /** Format: date */
      businessDate: string;
      /** @description Who took it back and when; `null` while it stands. */
      undoneBy: string | null;
      /** Format: date-time */
      undoneAt: string | null;
    };
    /** @description A line the move brings onto the bill. */
    MoveLineDto: {
      /** @enum {string} */
      kind: 'credit' | 'charge' | 'tax';
      /**
       * Format: uuid
       * @description The line of tonight it stands beside or takes from.
       */
      ofPostingId: string;
      amount: components['schemas']['MoneyDto'];
      taxIncluded: components['schemas']['MoneyDto'];
      window: number;
    };
    MoveListDto: {
      data: components['schemas']['MoveDto'][];
    };
    MoveNightsDto: {
      /** Format: date */
      from: string;
      /**
       * Format: date
       * @description Day of leaving.
       */
      until: string;
    };
    /** @description Whose window the nights are on. */
    MovePayerDto: {
      window: number;
      payerKind: components['schemas']['PayerKind'];
      payerName: string;
      /** @description Somebody else pays when false: say so before anything is agreed. */
      isGuest: boolean;
    };
    /** @description POST .../stays/:id/move-previews changes nothing and answers exactly what the move would do. */
    MovePreviewDto: {
      /** Format: uuid */
      stayId: string;
      fromRoom: components['schemas']['MoveRoomDto'];
      toRoom: components['schemas']['MoveRoomDto'];
      nights: components['schemas']['MoveNightsDto'];
      roomTypeCharged: string;
      roomTypeChargedBefore: string;
      oldRoomStatus: components['schemas']['RoomStatus'];
      rate: components['schemas']['MoveRateDto'];
      rates: components['schemas']['MovedNightDto'][];
      /** @description True when tonight's room is on the bill already. */
      tonightPosted: boolean;
      /** @description What the move brings onto the bill, tonight's change. */
      lines: components['schemas']['MoveLineDto'][];
      /** @description `null` when the stay has no open bill. */
      payer: components['schemas']['MovePayerDto'] | null;
      /** @description Marked not to be moved: a manager did, with a reason. */
      doNotMove: boolean;
      companions: components['schemas']['MoveCompanionDto'][];
      caseNumber: string | null;
      /** @description Papers that name the old room. */
      documents: components['schemas']['MoveDocument'][];
      /** @description What to do by hand, as codes. */
      checklist: string[];
      warnings: components['schemas']['CandidateReasonDto'][];
      /** @description Sent with the move, so that it can refuse when the facts changed. */
      token: string;
    };
    /** @description What becomes of the price. */
    MoveRateDto: {
      choice: components['schemas']['RateChoice'];
      /** @description What a desk would choose for this reason and this room. */
      suggested: components['schemas']['RateChoice'];
      /** @description What may be chosen by whoever asked. */
      choices: components['schemas']['RateChoice'][];
    };
    /** @enum {string} */
    MoveReason:
      | 'noise'
      | 'temperature'
      | 'water'
      | 'cleanliness'
      | 'equipment'
      | 'smell'
      | 'light'
      | 'bed'
      | 'view'
      | 'floor'
      | 'room-not-ready'
      | 'guest-wish'
      | 'house-need'
      | 'other';
    MoveRoomDto: {
      /** Format: uuid */
      id: string;
      number: string;
      roomType: string;
    };
    /** @description POST .../stays/:id/moves */
    MoveStayDto: {
      /** Format: uuid */
      toRoomId: string;
      /**
       * Format: uuid
       * @description The case the move belongs to.
       */
      caseId?: string;
      reason: components['schemas']['MoveReason'];
      /** @description `Dirty` when left out. */
      oldRoomStatus?: components['schemas']['OldRoomStatus'];
      /** @description What becomes of the price; what a desk would choose when left out: the preview says which. */
      rate?: components['schemas']['RateChoice'];
      /** @description Of a night from tonight on; with `re-price` and only then. */
      newRate?: components['schemas']['MoneyDto'];
      /** @description Why a room that is dirty, out of service or do-not-move may be used all the same; needs the permission `stay.move-override`. */
      overrideReason?: string;
      /**
       * Format: uuid
       * @description Chosen by the client, so that pressing twice moves once.
       */
      id?: string;
      /** @description Of the preview the guest and the desk agreed to. */
      previewToken: string;
    };
    /** @description A night left, before and after. */
    MovedNightDto: {
      /** Format: date */
      night: string;
      before: components['schemas']['MoneyDto'];
      after: components['schemas']['MoneyDto'];
      /** @description All taxes of the night, inside the rate and beside it; `null` where the hotel’s codes do not tell. */
      taxBefore: components['schemas']['MoneyDto'] | null;
      taxAfter: components['schemas']['MoneyDto'] | null;
      /** @description It is on the bill already: its change is one of the lines, and its quoted rate stays. */
      onBill: boolean;
    };
    NightAuditDto: {
      /** Format: date */
      businessDate: string;
      /** Format: date */
      nextDate: string;
      state: components['schemas']['NightAuditState'];
      /** @description Who posts the nights of this house. */
      postsNights: components['schemas']['NightPoster'];
      /** Format: date-time */
      startedAt: string | null;
      startedBy: string | null;
      /** Format: date-time */
      rolledAt: string | null;
      steps: {
        step: components['schemas']['NightStep'];
        state: components['schemas']['StepState'];
      }[];
      counts: components['schemas']['NightCountsDto'];
      /** @description Posted so far. */
      totals: components['schemas']['NightTotalDto'][];
      total: components['schemas']['MoneyDto'];
      /** @description What keeps it from ending; of one that runs or has ended, nothing. */
      findings: components['schemas']['NightFindingDto'][];
      reasons: components['schemas']['NightReasonDto'][];
    };
    /** @description What the night audit would do now; changes nothing. */
    NightAuditPreviewDto: {
      /** Format: date */
      businessDate: string;
      /** Format: date */
      nextDate: string;
      postsNights: components['schemas']['NightPoster'];
      /** @description Stays in house for the night. */
      stays: number;
      /** @description Of these, whose night is on the bill already. */
      alreadyPosted: number;
      totals: components['schemas']['NightTotalDto'][];
      total: components['schemas']['MoneyDto'];
      findings: components['schemas']['NightFindingDto'][];
      /** @description Sent with the start, so that it can refuse when the facts changed. */
      token: string;
    };
    /** @description How a house ends its night. */
    NightAuditSettingsDto: {
      version: number;
      postsNights: components['schemas']['NightPoster'];
      /** @description The transaction code nights are charged with; null until one is named, and then `ROOM`. */
      roomCode: string | null;
      dueOutInHouse: components['schemas']['Gate'];
      dueInNotArrived: components['schemas']['Gate'];
      roomMissing: components['schemas']['Gate'];
      roomOutOfOrder: components['schemas']['Gate'];
      tooEarly: components['schemas']['Gate'];
    };
    /** @enum {string} */
    NightAuditState: 'open' | 'running' | 'held' | 'done';
    NightCountsDto: {
      /** @description Stays in house for the night. */
      due: number;
      posted: number;
      /** @description Their night was on the bill before. */
      alreadyPosted: number;
      /** @description Could not be posted; each is among the findings. */
      setAside: number;
    };
    /** @description Something that is open before the night may end. */
    NightFindingDto: {
      code: components['schemas']['FindingCode'];
      /**
       * @description A blocker must be put in order; a warning passes with a reason.
       * @enum {string}
       */
      gate: 'blocker' | 'warning';
      /** @description The stay it is about; null when it is about the house. */
      stay: components['schemas']['NightStayDto'] | null;
      /** @description Of a fault of the set-up. */
      transactionCode: string | null;
      /** @description Where it is put in order: an address of this API. */
      link: string | null;
    };
    /** @enum {string} */
    NightPoster: 'pms' | 'amends';
    /** @description Why somebody let a warning pass. */
    NightReasonDto: {
      code: components['schemas']['FindingCode'];
      reason: string;
      givenBy: string;
    };
    /** @description Why all warnings of one kind may pass tonight. */
    NightReasonWishDto: {
      code: components['schemas']['SetFinding'];
      reason: string;
    };
    NightStayDto: {
      /** Format: uuid */
      id: string;
      confirmationNumber: string;
      guestName: string;
      roomNumber: string | null;
    };
    /** @enum {string} */
    NightStep: 'check' | 'post' | 'roll';
    /** @description What a night comes to under one transaction code. */
    NightTotalDto: {
      transactionCode: string;
      description: string;
      count: number;
      total: components['schemas']['MoneyDto'];
    };
    NightlyRateDto: {
      /** Format: date */
      night: string;
      rate: components['schemas']['MoneyDto'];
      roomTypeCharged: string;
    };
    /** @description POST .../cases/:id/explanations: a line of the bill, or a whole bill, was explained to the guest. */
    NoteExplanationDto: {
      /**
       * Format: uuid
       * @description Chosen by the client, so that pressing twice writes one entry.
       */
      id?: string;
      /**
       * Format: uuid
       * @description The line; a bill is named instead when all of it was explained.
       */
      postingId?: string;
      /**
       * Format: uuid
       * @description The bill, when not a line of it was explained; what the guest pays of it is kept as it was told.
       */
      folioId?: string;
      /** @description What the guest said to it; nothing when left out. */
      reaction?: components['schemas']['ExplanationReaction'];
      /** @description The language it was explained in; the guest's own when left out. */
      language?: string;
      /** @description How the bill was in order on the screen; by day when left out. */
      groupBy?: components['schemas']['BillOrder'];
    };
    /** @enum {string} */
    OldRoomStatus: 'Dirty' | 'Pickup' | 'OutOfService' | 'OutOfOrder';
    /** @description POST .../cases. Only the category is asked while the guest stands there. */
    OpenCaseDto: {
      /**
       * Format: uuid
       * @description Chosen by the client, so that pressing twice opens one case.
       */
      id?: string;
      category: components['schemas']['CaseCategory'];
      /** @description Follows from the category when left out. */
      kind?: components['schemas']['CaseKind'];
      /** Format: uuid */
      stayId?: string;
      /** @description For a guest without a stay; the stay's guest otherwise. */
      guestName?: string;
      /** @description `in-person` when left out. */
      channel?: components['schemas']['Channel'];
      /** @description The guest's own words. */
      statedProblem?: string;
      /** @description The category's own when left out. */
      severity?: components['schemas']['Severity'];
    };
    /** @description POST .../checklists: of a case, from a template of the house. */
    OpenChecklistDto: {
      /**
       * Format: uuid
       * @description Chosen by the client, so that pressing twice opens one.
       */
      id?: string;
      /** @description Code of the template. */
      template: string;
      /** Format: uuid */
      caseId: string;
    };
    /** @description POST .../tasks */
    OpenTaskDto: {
      /**
       * Format: uuid
       * @description Chosen by the client, so that pressing twice opens one task.
       */
      id?: string;
      kind: components['schemas']['TaskKind'];
      /** @description Who usually does a thing of this kind when left out. */
      department?: components['schemas']['TaskDepartment'];
      /**
       * Format: uuid
       * @description The room the guest is in when left out and a stay is named.
       */
      roomId?: string;
      /** Format: uuid */
      stayId?: string;
      /** Format: uuid */
      caseId?: string;
      /** @description `minor` when left out. */
      severity?: components['schemas']['Severity'];
      /**
       * Format: date-time
       * @description By when, RFC 3339; as the kind and the severity say when left out.
       */
      dueAt?: string;
      /** @description What is to be done, for whoever does it; no guest's name belongs here. */
      text: string;
    };
    /** @enum {string} */
    PackageCounts: 'room' | 'adult' | 'child' | 'person';
    /** @description Several services in one visible price. */
    PackageDto: {
      /** Format: uuid */
      id: string;
      version: number;
      code: string;
      name: string;
      /** @description `false`: no stay takes it any more. */
      active: boolean;
      items: components['schemas']['PackageItemDto'][];
    };
    PackageItemDto: {
      transactionCode: string;
      counts: components['schemas']['PackageCounts'];
      /** @description Of one such night. */
      price: components['schemas']['MoneyDto'];
      /** @description Taken out of the price of the night, or posted beside it. */
      insideRate: boolean;
    };
    PackagePageDto: {
      data: components['schemas']['PackageDto'][];
      page: components['schemas']['PageInfoDto'];
    };
    PageInfoDto: {
      /** @description `null` on the last page. */
      nextCursor: string | null;
      hasMore: boolean;
    };
    PaidOutCodeDto: {
      transactionCode: string;
      description: string;
    };
    PartyMemberDto: {
      /** Format: uuid */
      stayId: string;
      addressAs: string;
      roomNumber: string | null;
      status: components['schemas']['StayStatus'];
    };
    PastCaseDto: {
      /** Format: uuid */
      id: string;
      number: string;
      category: components['schemas']['CaseCategory'];
      severity: components['schemas']['Severity'];
      /** @description A case of this very stay, closed already. */
      thisStay: boolean;
      /** Format: date-time */
      closedAt: string;
      outcome: string | null;
    };
    /** @description What went wrong in earlier stays, counted: "2 in 5 stays, both noise". */
    PastProblemsDto: {
      count: number;
      /** @description Most frequent first. */
      categories: {
        category: components['schemas']['CaseCategory'];
        count: number;
      }[];
      /** @description The last severe one. */
      serious: components['schemas']['PastCaseDto'] | null;
    };
    /** @description POST .../folios/:id/paid-outs */
    PayOutDto: {
      window: number;
      /** @description Transaction code of the tender, for example `CASH`. */
      transactionCode: string;
      /** @description Positive. */
      amount: components['schemas']['MoneyDto'];
      /** @description For what, as it stands on the bill. */
      description: string;
      previewToken: string;
    };
    /** @enum {string} */
    PayerKind: 'guest' | 'company' | 'agency' | 'airline';
    /** @enum {string} */
    Permission:
      | 'property.read'
      | 'property.manage'
      | 'search.read'
      | 'guest.read'
      | 'guest.write'
      | 'room.read'
      | 'room.write'
      | 'room.status'
      | 'room.block'
      | 'stay.read'
      | 'stay.write'
      | 'stay.move'
      | 'room.hold'
      | 'stay.move-override'
      | 'stay.reprice'
      | 'folio.read'
      | 'folio.write'
      | 'posting.write'
      | 'ledger.read'
      | 'catalogue.manage'
      | 'dispute-pack.read'
      | 'bill.close'
      | 'payment.take'
      | 'refund.give'
      | 'credit-note.issue'
      | 'bill.explain'
      | 'bill.check'
      | 'bill.dismiss-finding'
      | 'bill.waive-charge'
      | 'bill.show'
      | 'bill.correct'
      | 'bill.transfer-stay'
      | 'night-audit.read'
      | 'night-audit.run'
      | 'case.read'
      | 'case.write'
      | 'task.read'
      | 'task.work'
      | 'checklist.tick'
      | 'checklist.manage'
      | 'house.read'
      | 'credit.read'
      | 'credit.grant'
      | 'staff.read'
      | 'staff.manage'
      | 'api-key.manage'
      | 'audit.read'
      | 'event.read';
    /** @enum {string} */
    PersonRole:
      | 'associate'
      | 'senior'
      | 'supervisor'
      | 'experience-manager'
      | 'head'
      | 'attendant'
      | 'trainer'
      | 'qa-analyst'
      | 'auditor'
      | 'admin';
    /** @enum {string} */
    PhotoType: 'image/jpeg' | 'image/png' | 'image/webp';
    /** @description POST .../folios/:folioId/postings: a charge made at the desk, with the taxes its code asks for. */
    PostChargeDto: {
      /** @description One of the property's codes; it decides kind, department and tax. */
      transactionCode: string;
      /** @description Shown on the bill; the code's own words when left out. */
      description?: string;
      /** @description The whole line with tax inside: charges positive, payments and credits negative. */
      amount: components['schemas']['MoneyDto'];
      /** @description 1 when left out. */
      quantity?: number;
      /**
       * Format: date
       * @description When it was consumed; the business date when left out.
       */
      serviceDate?: string;
      /** @description Other paper to look it up by. */
      reference?: string;
      /** @description Of the paper the guest has signed. */
      checkNumber?: string;
      /** @description The package it is posted for. */
      packageCode?: string;
      /**
       * Format: uuid
       * @description Chosen by the client, so that pressing twice posts once.
       */
      id?: string;
      /** @description When left out, the folio's routing decides: the code before its group, window 1 without either. */
      window?: number;
    };
    /** @description A charge as posted, with the fees its code brought. */
    PostedChargeDto: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      folioId: string;
      window: number;
      kind: components['schemas']['PostingKind'];
      /** @description For example `ROOM`, `BRKF`, `CTAX`. */
      transactionCode: string;
      description: string;
      /** @description As the guest sees it: charges positive, payments and credits negative; tax inside included. */
      amount: components['schemas']['MoneyDto'];
      /** @description Tax inside the amount. */
      taxIncluded: components['schemas']['MoneyDto'];
      quantity: number;
      unitPrice: components['schemas']['MoneyDto'];
      /**
       * Format: date
       * @description When it was consumed, ISO date.
       */
      serviceDate: string;
      /** Format: date */
      businessDate: string;
      /** Format: date-time */
      postedAt: string;
      /** @description Who or what posted it, as the desk says it. */
      postedBy: string;
      source: components['schemas']['PostingSource'];
      reference: string | null;
      /** @description The room the guest was in then. */
      roomNumber: string | null;
      /**
       * Format: uuid
       * @description The line a tax was made from.
       */
      generatedFrom: string | null;
      /**
       * Format: uuid
       * @description The line this one reduces or corrects.
       */
      correctsId: string | null;
      /**
       * Format: uuid
       * @description The line this one stands in the place of: after a transfer, a split or a new posting.
       */
      replacesId: string | null;
      /**
       * Format: uuid
       * @description The correcting line this one undoes.
       */
      undoesId: string | null;
      /** @description The package it was posted for. */
      packageCode: string | null;
      /** @description Of the paper the guest has signed. */
      checkNumber: string | null;
      /** @description Everything taken off this line, moved away included, as a negative amount or zero. */
      credited: components['schemas']['MoneyDto'];
      /** @description What became of what was taken off it; what was undone is not told. */
      became: components['schemas']['LineOutcomeDto'][];
      generated: components['schemas']['PostingDto'][];
    };
    PostedCorrectionLineDto: {
      /**
       * Format: uuid
       * @description The line on the bill it is about.
       */
      ofPostingId: string;
      kind: components['schemas']['PostingKind'];
      transactionCode: string;
      description: string;
      /** Format: uuid */
      folioId: string;
      window: number;
      /** @description As on the bill: what is taken off is negative. */
      amount: components['schemas']['MoneyDto'];
      taxIncluded: components['schemas']['MoneyDto'];
      quantity: number;
      /** Format: date */
      serviceDate: string;
      /** Format: uuid */
      postingId: string;
      /** @description Sold the line; who caused the correction is said beside. */
      departmentSold: string;
    };
    /** @description One line of the bill. Immutable: every change is another line that names this one. */
    PostingDto: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      folioId: string;
      window: number;
      kind: components['schemas']['PostingKind'];
      /** @description For example `ROOM`, `BRKF`, `CTAX`. */
      transactionCode: string;
      description: string;
      /** @description As the guest sees it: charges positive, payments and credits negative; tax inside included. */
      amount: components['schemas']['MoneyDto'];
      /** @description Tax inside the amount. */
      taxIncluded: components['schemas']['MoneyDto'];
      quantity: number;
      unitPrice: components['schemas']['MoneyDto'];
      /**
       * Format: date
       * @description When it was consumed, ISO date.
       */
      serviceDate: string;
      /** Format: date */
      businessDate: string;
      /** Format: date-time */
      postedAt: string;
      /** @description Who or what posted it, as the desk says it. */
      postedBy: string;
      source: components['schemas']['PostingSource'];
      reference: string | null;
      /** @description The room the guest was in then. */
      roomNumber: string | null;
      /**
       * Format: uuid
       * @description The line a tax was made from.
       */
      generatedFrom: string | null;
      /**
       * Format: uuid
       * @description The line this one reduces or corrects.
       */
      correctsId: string | null;
      /**
       * Format: uuid
       * @description The line this one stands in the place of: after a transfer, a split or a new posting.
       */
      replacesId: string | null;
      /**
       * Format: uuid
       * @description The correcting line this one undoes.
       */
      undoesId: string | null;
      /** @description The package it was posted for. */
      packageCode: string | null;
      /** @description Of the paper the guest has signed. */
      checkNumber: string | null;
      /** @description Everything taken off this line, moved away included, as a negative amount or zero. */
      credited: components['schemas']['MoneyDto'];
      /** @description What became of what was taken off it; what was undone is not told. */
      became: components['schemas']['LineOutcomeDto'][];
    };
    /** @enum {string} */
    PostingKind: 'charge' | 'tax' | 'payment' | 'credit' | 'correction' | 'transfer' | 'paid-out';
    PostingPageDto: {
      data: components['schemas']['PostingDto'][];
      page: components['schemas']['PageInfoDto'];
    };
    /** @enum {string} */
    PostingSource: 'pms' | 'point-of-sale' | 'minibar' | 'desk' | 'night-audit';
    /** @description Who is at a case, each person once however many screens they have. */
    PresenceDto: {
      /** Format: uuid */
      caseId: string;
      people: components['schemas']['PresentDto'][];
    };
    /** @description Somebody who has a case on a screen just now. */
    PresentDto: {
      /** Format: uuid */
      id: string;
      name: string;
      /** @description The text being written at this moment. */
      writing: components['schemas']['CaseText'] | null;
    };
    /** @description POST .../folios/:id/balance-choice-previews: what becomes of a balance we owe. */
    PreviewBalanceChoiceDto: {
      window: number;
      choice: components['schemas']['BalanceChoice'];
      /** @description Of the same bill; of `other-window` only. */
      toWindow?: number;
    };
    /** @description POST .../folios/:id/closure-previews */
    PreviewClosureDto: {
      /** @description Windows to close; all that are open when left out. */
      windows?: number[];
    };
    /**
     * @description POST .../folios/:id/correction-previews: what is wrong with lines of a bill, and what is to become of them.
     *
     *     `credit` takes one of `percent`, `amount` and `toQuoted`; `transfer` takes `to`; `split` takes `by` and `parts`; `quantity` takes `quantity`, `unitPrice` or both; `repost` takes `transactionCode`; `void` takes nothing more.
     */
    PreviewCorrectionDto: {
      act: components['schemas']['CorrectionAct'];
      /** @description Lines of this bill; `split`, `quantity` and `repost` take one at a time. */
      postingIds: string[];
      reason: components['schemas']['CorrectionReason'];
      /** @description Of the originally posted amount of each line, up to two decimals. */
      percent?: string;
      /** @description One sum, spread over the lines by largest share. */
      amount?: components['schemas']['MoneyDto'];
      /** @description Down to the price the stay was promised. */
      toQuoted?: boolean;
      to?: components['schemas']['CorrectionPlaceDto'];
      by?: components['schemas']['SplitMeasure'];
      parts?: components['schemas']['CorrectionPartDto'][];
      quantity?: number;
      unitPrice?: components['schemas']['MoneyDto'];
      transactionCode?: string;
      /** @description Who caused it; the department that sold the line when left out. */
      departmentResponsible?: components['schemas']['Department'];
      /**
       * Format: uuid
       * @description The case it belongs to; without one it counts on the stay.
       */
      caseId?: string;
      note?: string;
    };
    /** @description POST .../cases/:id/credit-previews. Exactly one of `percent` and `amount`. */
    PreviewCreditDto: {
      /** @description The lines it is measured on and posted against. */
      postingIds: string[];
      /** @description Of the originally posted amount of each line, up to two decimals: `10` or `12.5`. */
      percent?: string;
      /** @description One sum, spread over the lines by largest share. */
      amount?: components['schemas']['MoneyDto'];
      kind: components['schemas']['CreditKind'];
      reason: components['schemas']['CreditReason'];
      /** @description Who caused it; who cures such cases when left out. */
      departmentResponsible?: components['schemas']['Department'];
      /** @description Said on the bill; the words of the credit's transaction code when left out. */
      note?: string;
    };
    /** @description POST .../invoices/:id/credit-note-previews */
    PreviewCreditNoteDto: {
      lines: components['schemas']['ReduceLineDto'][];
      reason: components['schemas']['CreditNoteReason'];
      /** @description Said on the note. */
      note?: string;
    };
    /** @description POST .../stays/:id/move-previews */
    PreviewMoveDto: {
      /** Format: uuid */
      toRoomId: string;
      /**
       * Format: uuid
       * @description The case the move belongs to.
       */
      caseId?: string;
      reason: components['schemas']['MoveReason'];
      /** @description `Dirty` when left out. */
      oldRoomStatus?: components['schemas']['OldRoomStatus'];
      /** @description What becomes of the price; what a desk would choose when left out: the preview says which. */
      rate?: components['schemas']['RateChoice'];
      /** @description Of a night from tonight on; with `re-price` and only then. */
      newRate?: components['schemas']['MoneyDto'];
      /** @description Why a room that is dirty, out of service or do-not-move may be used all the same; needs the permission `stay.move-override`. */
      overrideReason?: string;
    };
    /** @description POST .../night-audit-previews */
    PreviewNightAuditDto: {
      /**
       * Format: date
       * @description The night to end: the business date the desk sees.
       */
      businessDate: string;
    };
    /** @description POST .../folios/:id/paid-out-previews: money handed out for the guest, which the bill then shows. */
    PreviewPaidOutDto: {
      window: number;
      /** @description Transaction code of the tender, for example `CASH`. */
      transactionCode: string;
      /** @description Positive. */
      amount: components['schemas']['MoneyDto'];
      /** @description For what, as it stands on the bill. */
      description: string;
    };
    /** @description POST .../folios/:id/payment-previews: what the guest pays; a deposit by its code. */
    PreviewPaymentDto: {
      window: number;
      /** @description Transaction code of the tender, for example `CASH`. */
      transactionCode: string;
      /** @description Positive. */
      amount: components['schemas']['MoneyDto'];
      /** @description Slip or terminal number; never a card number. */
      reference?: string;
    };
    /** @description POST .../folios/:id/refund-previews: money back to the tender it was paid with, never more than was paid with it. */
    PreviewRefundDto: {
      window: number;
      /** @description Transaction code of the tender, for example `CASH`. */
      transactionCode: string;
      /** @description Positive. */
      amount: components['schemas']['MoneyDto'];
      reason: components['schemas']['RefundReason'];
    };
    /** @description RFC 9457 problem details, as every 4xx and 5xx answers. */
    ProblemDto: {
      /**
       * Format: uri-reference
       * @description Stable and documented, for example `/api/docs/problems#room-taken`.
       */
      type: string;
      title: string;
      status: number;
      detail: string;
      /** Format: uri-reference */
      instance: string;
      /** @description What is wrong, kebab-case; never changes once published. */
      code: string;
      requestId: string;
      errors?: components['schemas']['FieldProblemDto'][];
    } & {
      [key: string]: unknown;
    };
    PromiseDto: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      caseId: string;
      what: string;
      /** Format: date-time */
      dueAt: string;
      owner: string;
      state: components['schemas']['PromiseState'];
    };
    /** @enum {string} */
    PromiseState: 'open' | 'kept' | 'broken';
    /** @description One hotel; the tenant. */
    PropertyDto: {
      /** Format: uuid */
      id: string;
      /** @description Short and stable, part of every address and case number, for example `LIS1`. */
      code: string;
      name: string;
      /** @description IANA zone, for example `Europe/Lisbon`. */
      timeZone: string;
      /** @description ISO 4217. */
      currency: string;
      /**
       * Format: date
       * @description The hotel's accounting day; moved only by the night audit.
       */
      businessDate: string;
      /** @description BCP 47 languages the desk works in. */
      languages: string[];
      /** @description Those one may work at; a desk that was put out of use is not among them. */
      desks: components['schemas']['DeskDto'][];
      roomTypes: components['schemas']['RoomTypeDto'][];
      defaultTheme: components['schemas']['Theme'];
      defaultDensity: components['schemas']['Density'];
      /** @description Minutes without a key or a touch after which a shared screen locks. */
      idleLockMinutes: number;
      /** @description When the house is quiet, by its own clock, for example `22:00`. */
      quietFrom: string;
      /** @description When the quiet ends, by its own clock, for example `07:00`. */
      quietUntil: string;
    };
    PropertyListDto: {
      data: components['schemas']['PropertyDto'][];
    };
    /** @description What the house sets for itself. */
    PropertySettingsDto: {
      version: number;
      /** @description As guests know the house; it stands on every paper. */
      name: string;
      /** @description In one line; `null` while none is known. */
      postalAddress: string | null;
      telephone: string | null;
      /** @description The number the house owes its taxes under; an invoice names it. */
      taxNumber: string | null;
      /** @description BCP 47; the first is the house's own, given to new people and to guests of whom none is known. */
      languages: string[];
      /** @description IANA; set up with the hotel and not changed here. */
      timeZone: string;
      defaultTheme: components['schemas']['Theme'];
      defaultDensity: components['schemas']['Density'];
      /** @description Minutes without a key or a touch after which a shared screen locks. */
      idleLockMinutes: number;
      /** @description When the house is quiet, by its own clock, for example `22:00`. */
      quietFrom: string;
      /** @description When the quiet ends, by its own clock, for example `07:00`. */
      quietUntil: string;
    };
    /** @description PUT .../case-views/:id */
    PutCaseViewDto: {
      name: string;
      /** @description The board's filters and sorting as they stand in its address, for example `owner=me&severity=severe`. */
      query: string;
    };
    /** @description PUT .../checklist-templates/:code, with If-Match; `"0"` while the house has none of its own. */
    PutChecklistTemplateDto: {
      /** @description In the order they are done. */
      items: components['schemas']['PutTemplateItemDto'][];
    };
    /** @description PUT .../folios/by-external/:system/:externalId */
    PutFolioDto: {
      stay: components['schemas']['ExternalRefDto'];
      number: string;
      /** @description ISO 4217. */
      currency: string;
      windows: components['schemas']['PutFolioWindowDto'][];
    };
    PutFolioWindowDto: {
      number: number;
      payerKind: components['schemas']['PayerKind'];
      payerName: string;
      /** @description Between the hotel and this payer: never shown or printed for the guest. Stays as it is when left out. */
      confidential?: boolean;
    };
    /** @description PUT .../guests/by-external/:system/:externalId */
    PutGuestDto: {
      firstName: string;
      lastName: string;
      /** @description What stands before the name, in the guest's language: `Ms`, `Pani`, `Dr`. */
      formOfAddress?: string;
      /** @description The first name the guest goes by, where it is another. */
      preferredName?: string;
      /** @description As the guest wishes to be addressed; made of form of address, first and last name when left out. */
      addressAs?: string;
      pronunciation?: string;
      /** @description BCP 47; the property's first language when left out. */
      language?: string;
      /** @description ISO 3166-1 alpha-2. */
      country?: string;
      /** Format: email */
      email?: string;
      /** @description E.164 or as written at the desk. */
      phone?: string;
      tier?: components['schemas']['GuestTier'];
      /** @description The house gives this guest particular attention, whatever the tier. */
      vip?: boolean;
      repeatGuest?: boolean;
      /** @description Whether the guest agreed to be written to about the stay; `unknown` when left out. */
      messageConsent?: components['schemas']['MessageConsent'];
      /**
       * Format: date-time
       * @description When the other system last changed it, RFC 3339; what is older than what came before changes nothing.
       */
      changedAt?: string;
    };
    PutPackageItemDto: {
      transactionCode: string;
      /** @description What the price is for: the room, or each adult, child or person. */
      counts: components['schemas']['PackageCounts'];
      /** @description In the property's currency. */
      price: components['schemas']['MoneyDto'];
      /** @description Taken out of the price of the night, or posted beside it. */
      insideRate: boolean;
    };
    /** @description PUT .../postings/by-external/:system/:externalId. A line is immutable: sending another content for the same id is refused. */
    PutPostingDto: {
      /** @description One of the property's codes; it decides kind, department and tax. */
      transactionCode: string;
      /** @description Shown on the bill; the code's own words when left out. */
      description?: string;
      /** @description The whole line with tax inside: charges positive, payments and credits negative. */
      amount: components['schemas']['MoneyDto'];
      /** @description 1 when left out. */
      quantity?: number;
      /**
       * Format: date
       * @description When it was consumed; the business date when left out.
       */
      serviceDate?: string;
      /** @description Other paper to look it up by. */
      reference?: string;
      /** @description Of the paper the guest has signed. */
      checkNumber?: string;
      /** @description The package it is posted for. */
      packageCode?: string;
      folio: components['schemas']['ExternalRefDto'];
      window: number;
      /** Format: date */
      businessDate: string;
      /** Format: date-time */
      postedAt: string;
      postedBy: string;
      source: components['schemas']['PostingSource'];
      /** @description The room at the time. */
      roomNumber?: string;
      /** @description The base line of a tax, by the same system's id. */
      generatedFrom?: string;
      /** @description The line this one corrects, by the same system's id. */
      corrects?: string;
    };
    /** @description Something in a room that may fail. */
    PutRoomAssetDto: {
      kind: components['schemas']['AssetKind'];
      /** @description As the house calls it. */
      name: string;
    };
    /** @description PUT .../rooms/by-external/:system/:externalId */
    PutRoomDto: {
      number: string;
      floor: number;
      /** @description Code of one of the property's room types. */
      roomType: string;
      features: components['schemas']['RoomFeature'][];
      /** @description Housekeeping's status; kept as it is when left out, `Clean` for a new room. */
      status?: components['schemas']['RoomStatus'];
      /** @description Part of the house. */
      wing?: string;
      /** @description Rooms of one riser share water, drains and shafts. */
      riser?: string;
      /** @description What is in it and may fail; kept as it is when left out. */
      assets?: components['schemas']['PutRoomAssetDto'][];
      /**
       * Format: date-time
       * @description When the other system last changed it, RFC 3339; what is older than what came before changes nothing.
       */
      changedAt?: string;
    };
    /** @description PUT .../folios/:id/routing: all its rules; lines already posted stay where they are. */
    PutRoutingDto: {
      rules: components['schemas']['PutRoutingRuleDto'][];
    };
    /** @description Names a transaction code or a group, never both. */
    PutRoutingRuleDto: {
      transactionCode?: string | null;
      /** @enum {string} */
      group?:
        | 'room'
        | 'meal'
        | 'city-tax'
        | 'food-and-beverage'
        | 'minibar'
        | 'extra'
        | 'payment'
        | 'deposit'
        | 'credit'
        | 'correction';
      window: number;
    };
    /** @description PUT .../stays/by-external/:system/:externalId */
    PutStayDto: {
      /** @description The guest, known by another system's id; must have been sent before. */
      guest: components['schemas']['ExternalRefDto'];
      confirmationNumber: string;
      status: components['schemas']['RecordedStatus'];
      /**
       * Format: date
       * @description First night.
       */
      arrival: string;
      /**
       * Format: date
       * @description Day of leaving, at most 365 nights on; the day of arrival for day use.
       */
      departure: string;
      adults: number;
      children: number;
      infants: number;
      /** @description Code of the type priced. */
      roomTypeCharged: string;
      /** @description Number of the room slept in or assigned; none when left out. */
      roomNumber?: string;
      /** @description The stay whose room this one shares, by the same system's id. */
      sharesRoomWith?: string;
      mealPlan: components['schemas']['MealPlan'];
      ratePlan: string;
      /** @description Quoted for each night. */
      nightlyRate: components['schemas']['MoneyDto'];
      marketSegment?: string;
      specialRequests?: string[];
      /** @description Who sleeps there beside the guest, as each wishes to be addressed. */
      companions?: string[];
      /** @description Stays of one family or group carry the same code. */
      partyCode?: string;
      /** @description Of the children, in years, as far as they are known; a tax may begin at an age. */
      childAges?: number[];
      /** @description Codes of the taxes this stay does not owe. */
      taxExempt?: string[];
      /** @description The price is between the hotel and the payer: the guest does not see it. */
      rateSuppressed?: boolean;
      /** @description Code of the package booked. */
      packageCode?: string;
      doNotMove?: boolean;
      /**
       * Format: date-time
       * @description When the other system last changed it, RFC 3339; what is older than what came before changes nothing.
       */
      changedAt?: string;
    };
    PutTemplateItemDto: {
      code: string;
      department: components['schemas']['TaskDepartment'];
      /** @description The house's own words; none for a code the product has words for. */
      text?: string | null;
    };
    /** @description Noise in the quiet hours that are on, or were last. */
    QuietHoursDto: {
      /** Format: date-time */
      from: string;
      /** Format: date-time */
      until: string;
      noise: components['schemas']['FloorNoiseDto'][];
    };
    /** @description What the price of a line was promised as, and where that is written. */
    QuotedPriceDto: {
      amount: components['schemas']['MoneyDto'];
      ratePlan: string;
      confirmationNumber: string;
    };
    /** @enum {string} */
    RateChoice: 'keep' | 'paid-upgrade' | 'downgrade-difference' | 're-price';
    /** @description POST .../tasks/:id/reassign: puts it back into a department's list, open to all of it. */
    ReassignTaskDto: {
      department: components['schemas']['TaskDepartment'];
      note?: string;
    };
    /** @enum {string} */
    RecordedStatus: 'Reserved' | 'InHouse' | 'CheckedOut' | 'NoShow' | 'Cancelled';
    ReduceLineDto: {
      /** Format: uuid */
      postingId: string;
      /** @description Taken off, positive. */
      amount: components['schemas']['MoneyDto'];
    };
    /** @description POST .../folios/:id/refunds */
    RefundDto: {
      window: number;
      /** @description Transaction code of the tender, for example `CASH`. */
      transactionCode: string;
      /** @description Positive. */
      amount: components['schemas']['MoneyDto'];
      reason: components['schemas']['RefundReason'];
      previewToken: string;
    };
    /** @enum {string} */
    RefundReason: 'overpaid' | 'deposit-returned' | 'credit-note' | 'wrong-tender' | 'other';
    RelatedLineDto: {
      /** Format: uuid */
      postingId: string;
      relation: components['schemas']['LineRelation'];
      description: string;
      amount: components['schemas']['MoneyDto'];
      /** Format: date */
      businessDate: string;
    };
    /** @description POST .../night-audits/:businessDate/resumptions */
    ResumeNightAuditDto: {
      reasons?: components['schemas']['NightReasonWishDto'][];
    };
    /** @enum {string} */
    Role:
      | 'associate'
      | 'senior'
      | 'supervisor'
      | 'experience-manager'
      | 'head'
      | 'attendant'
      | 'trainer'
      | 'qa-analyst'
      | 'auditor'
      | 'admin'
      | 'integration';
    RoomAssetDto: {
      /** Format: uuid */
      id: string;
      kind: components['schemas']['AssetKind'];
      name: string;
    };
    /** @description Nights a room cannot or should not be sold. */
    RoomBlockDto: {
      /** Format: uuid */
      id: string;
      kind: components['schemas']['BlockKind'];
      reason: components['schemas']['BlockReason'];
      /** Format: date */
      startsOn: string;
      /** Format: date */
      endsOn: string | null;
      version: number;
      room: components['schemas']['RoomRefDto'];
      note: string | null;
      /** Format: uuid */
      caseId: string | null;
      /** @description Who blocked it. */
      blockedBy: string;
      /** Format: date-time */
      blockedAt: string;
      lifted: components['schemas']['BlockLiftedDto'] | null;
      /** @description Guests who have the room over nights of the block. */
      stays: components['schemas']['BlockedStayDto'][];
    };
    RoomBlockPageDto: {
      data: components['schemas']['RoomBlockDto'][];
      page: components['schemas']['PageInfoDto'];
    };
    RoomBlockedDto: {
      /** Format: uuid */
      id: string;
      kind: components['schemas']['BlockKind'];
      reason: components['schemas']['BlockReason'];
      /** Format: date */
      startsOn: string;
      /** Format: date */
      endsOn: string | null;
    };
    RoomDto: {
      /** Format: uuid */
      id: string;
      version: number;
      number: string;
      floor: number;
      roomType: string;
      sleeps: number;
      features: components['schemas']['RoomFeature'][];
      status: components['schemas']['RoomStatus'];
      frontOfficeStatus: components['schemas']['FrontOfficeStatus'];
      /** @description What housekeeping saw since a guest last came or went. */
      seen: components['schemas']['RoomSeenDto'] | null;
      /** @description Where housekeeping and the front office say different things. */
      discrepancy: components['schemas']['Discrepancy'] | null;
      /** @description Part of the house. */
      wing: string | null;
      /** @description Rooms of one riser share water, drains and shafts. */
      riser: string | null;
      /** @description Behind a connecting door. */
      connectsTo: components['schemas']['RoomRefDto'][];
      doNotGive: components['schemas']['DoNotGiveDto'] | null;
      /** @description The block that covers the business date. */
      block: components['schemas']['RoomBlockedDto'] | null;
      /** @description What is in it and may fail. */
      assets: components['schemas']['RoomAssetDto'][];
      externalIds: components['schemas']['ExternalRefDto'][];
    };
    /** @enum {string} */
    RoomFeature:
      | 'accessible'
      | 'balcony'
      | 'bath'
      | 'connecting'
      | 'garden-view'
      | 'near-lift'
      | 'quiet-side'
      | 'sea-view'
      | 'smoking'
      | 'street-side'
      | 'twin-beds';
    /** @description A room, and whose it is. */
    RoomHitDto: {
      /** @constant */
      kind: 'room';
      /** Format: uuid */
      roomId: string;
      roomNumber: string;
      roomType: string;
      status: components['schemas']['RoomStatus'];
      /** @description Who sleeps in it; nobody: who arrives into it today; nobody: who left it last. `null` for a room nobody had. */
      stay: components['schemas']['RoomStayDto'] | null;
    };
    /** @description A room promised to a guest for a moment. */
    RoomHoldDto: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      roomId: string;
      roomNumber: string;
      /** Format: uuid */
      stayId: string;
      nights: {
        /** Format: date */
        from: string;
        /** Format: date */
        until: string;
      };
      heldBy: string;
      desk: string | null;
      /** Format: date-time */
      heldAt: string;
      /**
       * Format: date-time
       * @description By the clock of the database, which decides.
       */
      expiresAt: string;
      /** @description For a clock on the screen that does not trust its own. */
      secondsLeft: number;
    };
    RoomHoldListDto: {
      data: components['schemas']['RoomHoldDto'][];
    };
    RoomPageDto: {
      data: components['schemas']['RoomDto'][];
      page: components['schemas']['PageInfoDto'];
    };
    RoomRefDto: {
      /** Format: uuid */
      id: string;
      number: string;
    };
    RoomSeenDto: {
      occupied: boolean;
      /** Format: date-time */
      at: string;
    };
    /** @enum {string} */
    RoomStatus: 'Clean' | 'Dirty' | 'Pickup' | 'Inspected' | 'OutOfService' | 'OutOfOrder';
    RoomStayDto: {
      /** Format: uuid */
      stayId: string;
      addressAs: string;
      status: components['schemas']['StayStatus'];
      /** Format: date */
      departure: string;
      /** @description Whether they are in this room now. */
      present: boolean;
    };
    RoomTypeDto: {
      code: string;
      name: string;
      /** @description Higher is better; equal ranks may replace each other. */
      rank: number;
      sleeps: number;
    };
    /** @description What a night in a room type costs beside the other types, for the nights it is in force. */
    RoomTypeRateDto: {
      /** Format: uuid */
      id: string;
      version: number;
      roomType: string;
      price: components['schemas']['MoneyDto'];
      /** Format: date */
      validFrom: string;
      /**
       * Format: date
       * @description First night it no longer is in force; `null` while no end is known.
       */
      validUntil: string | null;
    };
    RoomTypeRatePageDto: {
      data: components['schemas']['RoomTypeRateDto'][];
      page: components['schemas']['PageInfoDto'];
    };
    /** @description Which window lines of a folio go to that name none: the code's rule before its group's, window 1 without either. */
    RoutingDto: {
      /** Format: uuid */
      folioId: string;
      /** @description Of the folio. */
      version: number;
      rules: components['schemas']['RoutingRuleDto'][];
    };
    RoutingRuleDto: {
      transactionCode: string | null;
      group: components['schemas']['LineGroup'] | null;
      window: number;
    };
    /** @description One stay, best first: in house, then arrivals of the day, then the past. */
    SearchHitDto: {
      /** @constant */
      kind: 'stay';
      /** Format: uuid */
      stayId: string;
      addressAs: string;
      lastName: string;
      firstName: string;
      roomNumber: string | null;
      confirmationNumber: string;
      status: components['schemas']['StayStatus'];
      /** Format: date */
      arrival: string;
      /** Format: date */
      departure: string;
      /**
       * @description Why it was found.
       * @enum {string}
       */
      matched: 'room' | 'name' | 'confirmation' | 'phone' | 'email' | 'case';
      openCases: number;
    };
    /** @description GET .../search-index: who is in the house or arrives today, in brief. A desk keeps it in memory and finds most guests without asking; it changes rarely, so ask with If-None-Match. */
    SearchIndexDto: {
      data: components['schemas']['IndexedStayDto'][];
    };
    SearchResultDto: {
      /** @description Stays, best first. */
      data: components['schemas']['SearchHitDto'][];
      /** @description Rooms whose number begins so, the exact one first; at most five. */
      rooms: components['schemas']['RoomHitDto'][];
      /** @description Cases of that number, then open cases of the stays found; at most five. */
      cases: components['schemas']['CaseHitDto'][];
    };
    /** @enum {string} */
    SeenStatus: 'Clean' | 'Dirty' | 'Pickup' | 'Inspected';
    /** @description Who is signed in, where, and what they may do there. */
    SessionDto: {
      staff: components['schemas']['StaffDto'];
      assignments: components['schemas']['AssignmentDto'][];
      /** @description Sent back as `X-CSRF-Token` with every write of this session. */
      csrfToken: string;
      /** Format: date-time */
      expiresAt: string;
      /** @description Whether this person has set a PIN to come back with. */
      hasPin: boolean;
    };
    /** @description Why a room is not given to anybody. */
    SetDoNotGiveDto: {
      note: string;
      /**
       * Format: date
       * @description First day it may be given again; until further notice when left out.
       */
      until?: string | null;
    };
    /** @enum {string} */
    SetFinding: 'due-out-in-house' | 'due-in-not-arrived' | 'room-missing' | 'room-out-of-order' | 'too-early';
    /** @description PUT /api/v1/session/pin */
    SetPinDto: {
      /** @description Typed again, so that nobody sets a PIN at a screen left open. Taken as typed. */
      password: string;
      /** @description Four to eight digits. */
      pin: string;
    };
    /** @description PATCH .../rooms/:id/status, with If-Match. */
    SetRoomStatusDto: {
      status: components['schemas']['RoomStatus'];
    };
    /** @description POST .../promises/:id/outcome */
    SettlePromiseDto: {
      /** @enum {string} */
      state: 'kept' | 'broken';
    };
    /** @description POST .../tasks/:id/done, .../cancel and .../reopen */
    SettleTaskDto: {
      note?: string;
    };
    /** @enum {string} */
    SettledBy: 'paid' | 'debtor';
    /** @enum {string} */
    SettlementAct: 'payment' | 'deposit' | 'paid-out' | 'refund' | 'leave' | 'other-window' | 'voucher';
    /** @description An act that was done. */
    SettlementActDto: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      folioId: string;
      act: components['schemas']['SettlementAct'];
      window: number;
      toWindow: number | null;
      amount: components['schemas']['MoneyDto'];
      /** @description Of a voucher, for example `LIS1-V-2026-000003`. */
      voucherNumber: string | null;
      postingIds: string[];
      /** Format: date */
      businessDate: string;
      /** Format: date-time */
      at: string;
      by: string;
    };
    /** @description GET .../folios/:id/settlement: what is paid, owed and possible on a bill. */
    SettlementDto: {
      /** Format: uuid */
      folioId: string;
      /** @enum {string} */
      status: 'open' | 'closed';
      currency: string;
      windows: components['schemas']['SettlementWindowDto'][];
      /** @description Codes a payment can be taken with. */
      tenders: components['schemas']['TenderDto'][];
      /** @description Codes money can be handed out with for the guest. */
      paidOuts: components['schemas']['PaidOutCodeDto'][];
    };
    SettlementLineDto: {
      window: number;
      kind: components['schemas']['PostingKind'];
      transactionCode: string;
      description: string;
      /** @description As it stands on the bill. */
      amount: components['schemas']['MoneyDto'];
    };
    SettlementPreviewDto: {
      /** Format: uuid */
      folioId: string;
      act: components['schemas']['SettlementAct'];
      window: number;
      amount: components['schemas']['MoneyDto'];
      lines: components['schemas']['SettlementLineDto'][];
      balanceBefore: components['schemas']['MoneyDto'];
      balanceAfter: components['schemas']['MoneyDto'];
      /** Format: date */
      businessDate: string;
      /** @description Sent with the act, so that it can refuse when the facts changed. */
      token: string;
    };
    SettlementWindowDto: {
      window: number;
      payer: string;
      payerKind: components['schemas']['PayerKind'];
      /** Format: date-time */
      closedAt: string | null;
      balance: components['schemas']['MoneyDto'];
      /** @description What may go back to each tender. */
      refundable: {
        transactionCode: string;
        description: string;
        most: components['schemas']['MoneyDto'];
      }[];
    };
    /** @enum {string} */
    Severity: 'minor' | 'moderate' | 'severe';
    /** @enum {string} */
    ShownHow: 'screen' | 'print' | 'pdf' | 'link' | 'second-screen';
    /** @description A kept explanation with every time somebody saw it, oldest first. */
    ShownSnapshotDto: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      folioId: string;
      /** @description Null: all windows the guest pays. */
      window: number | null;
      /** Format: uuid */
      postingId: string | null;
      /** @description Counts the contents shown of this bill. */
      version: number;
      /** @description SHA-256 of the tree as canonical JSON, in hexadecimal. */
      hash: string;
      language: string;
      /** Format: date-time */
      madeAt: string;
      showings: components['schemas']['BillShowingDto'][];
    };
    ShownSnapshotPageDto: {
      data: components['schemas']['ShownSnapshotDto'][];
      page: components['schemas']['PageInfoDto'];
    };
    /** @description POST .../rooms/:id/sightings: what somebody of housekeeping finds and leaves; one of the two at least. */
    SightRoomDto: {
      /** @description Whether somebody lives in it. */
      occupied?: boolean;
      /** @description What it is left in. */
      status?: components['schemas']['SeenStatus'];
    };
    /** @description POST /api/v1/session */
    SignInDto: {
      signInName: string;
      /** @description Taken as typed: neither trimmed nor normalised. A one-time code stands here until a password is chosen. */
      password: string;
      /** @description With a one-time code: the password that is chosen. Without one it changes nothing. */
      newPassword?: string;
    };
    /** @enum {string} */
    SplitMeasure: 'amount' | 'percent' | 'nights';
    StaffDto: {
      /** Format: uuid */
      id: string;
      name: string;
      signInName: string;
      /** @description BCP 47. */
      language: string;
    };
    /** @description POST .../night-audits */
    StartNightAuditDto: {
      reasons?: components['schemas']['NightReasonWishDto'][];
      /**
       * Format: date
       * @description The night to end: the business date the desk sees. Once it has moved, the same start is refused.
       */
      businessDate: string;
      /** @description From the preview; not asked for where the PMS posts the nights. */
      previewToken?: string;
    };
    /** @description Somebody who may come back to this station with a PIN. */
    StationPersonDto: {
      /** Format: uuid */
      id: string;
      name: string;
      initials: string;
      /** @description Whose session this browser holds, open or locked. */
      here: boolean;
    };
    StationPersonListDto: {
      data: components['schemas']['StationPersonDto'][];
    };
    StayDto: {
      /** Format: uuid */
      id: string;
      version: number;
      confirmationNumber: string;
      status: components['schemas']['StayStatus'];
      guest: components['schemas']['StayGuestDto'];
      /** Format: date */
      arrival: string;
      /** Format: date */
      departure: string;
      nights: number;
      adults: number;
      children: number;
      infants: number;
      /** @description The room slept in now, or assigned for arrival. */
      room: components['schemas']['StayRoomDto'] | null;
      /** @description The type priced; may be less than the type slept in. */
      roomTypeCharged: string;
      mealPlan: components['schemas']['MealPlan'];
      ratePlan: string;
      /** @description Quoted, by night. */
      nightlyRates: components['schemas']['NightlyRateDto'][];
      marketSegment: string | null;
      specialRequests: string[];
      /** @description Who sleeps there beside the guest, as each wishes to be addressed. */
      companions: string[];
      /** @description Stays of one family or group carry the same code. */
      partyCode: string | null;
      /** @description Of the children, in years, as far as they are known. */
      childAges: number[];
      /** @description Codes of the taxes this stay does not owe. */
      taxExempt: string[];
      /** @description The price is between the hotel and the payer: the guest does not see it. */
      rateSuppressed: boolean;
      packageCode: string | null;
      doNotMove: boolean;
      externalIds: components['schemas']['ExternalRefDto'][];
    };
    StayGuestDto: {
      /** Format: uuid */
      id: string;
      addressAs: string;
      language: string;
    };
    /** @description GET .../stays/:id/overview: the stay at a glance, one screen. */
    StayOverviewDto: {
      stay: components['schemas']['StayDto'];
      guest: components['schemas']['GuestDto'];
      /** @description Of the stay, on this business date: 2 of 4. `null` before arrival. */
      nightNumber: number | null;
      nightsLeft: number;
      sharers: {
        /** Format: uuid */
        stayId: string;
        addressAs: string;
      }[];
      /** @description Other stays of the same family or group, by arrival, at most 12. */
      party: components['schemas']['PartyMemberDto'][];
      /** @description Numbers of all rooms this stay has or had. */
      rooms: string[];
      folios: components['schemas']['FolioDto'][];
      lastPostings: components['schemas']['PostingDto'][];
      openCases: components['schemas']['CaseRowDto'][];
      duePromises: components['schemas']['PromiseDto'][];
      /** @description Closed cases of this guest in this property, newest first: factual only. */
      pastCases: components['schemas']['PastCaseDto'][];
      staysBefore: number;
      pastProblems: components['schemas']['PastProblemsDto'];
      /** @description When the guest was last spoken with about a case of this stay. */
      lastContact: components['schemas']['LastContactDto'] | null;
      /** @description What must be said now, at arrival or departure; `null` when there is nothing. */
      announcement: components['schemas']['AnnouncementDto'] | null;
    };
    StayRoomDto: {
      /** Format: uuid */
      id: string;
      number: string;
      roomType: string;
    };
    /** @description A row of a list. */
    StayRowDto: {
      /** Format: uuid */
      id: string;
      version: number;
      confirmationNumber: string;
      status: components['schemas']['StayStatus'];
      guest: components['schemas']['StayGuestDto'];
      /** Format: date */
      arrival: string;
      /** Format: date */
      departure: string;
      nights: number;
      adults: number;
      children: number;
      infants: number;
      room: components['schemas']['StayRoomDto'] | null;
      roomTypeCharged: string;
    };
    StayRowPageDto: {
      data: components['schemas']['StayRowDto'][];
      page: components['schemas']['PageInfoDto'];
    };
    /** @enum {string} */
    StayStatus: 'Reserved' | 'InHouse' | 'CheckedOut' | 'NoShow' | 'Cancelled' | 'DueIn' | 'DueOut';
    /** @enum {string} */
    StepState: 'waiting' | 'running' | 'held' | 'done';
    /** @enum {string} */
    SubjectKind:
      | 'case'
      | 'promise'
      | 'credit'
      | 'stay'
      | 'guest'
      | 'folio'
      | 'room'
      | 'room-block'
      | 'task'
      | 'checklist'
      | 'staff'
      | 'desk'
      | 'property'
      | 'transaction-code'
      | 'tax-rule'
      | 'room-type-rate'
      | 'package'
      | 'night-audit'
      | 'credit-note'
      | 'api-key'
      | 'case-view';
    /** @description POST .../folios/:id/payments */
    TakePaymentDto: {
      window: number;
      /** @description Transaction code of the tender, for example `CASH`. */
      transactionCode: string;
      /** @description Positive. */
      amount: components['schemas']['MoneyDto'];
      /** @description Slip or terminal number; never a card number. */
      reference?: string;
      previewToken: string;
    };
    /** @description PUT .../cases/:id/presence/:seat: this screen shows the case. Repeated every few seconds, or forgotten. */
    TakeSeatDto: {
      /** @description The text being written at this moment; only reading when left out. */
      writing?: components['schemas']['CaseText'];
    };
    /** @enum {string} */
    TaskAct: 'accept' | 'decline' | 'done' | 'cancel' | 'reassign' | 'reopen';
    TaskDeclinedDto: {
      reason: components['schemas']['DeclineReason'];
      note: string | null;
      /** @description Who gave it back. */
      by: string;
    };
    /** @enum {string} */
    TaskDepartment: 'housekeeping' | 'maintenance' | 'porter' | 'front-office';
    /** @description A task whole: with what was said about it, never seen by a guest. */
    TaskDto: {
      /** Format: uuid */
      id: string;
      version: number;
      department: components['schemas']['TaskDepartment'];
      kind: components['schemas']['TaskKind'];
      severity: components['schemas']['Severity'];
      state: components['schemas']['TaskState'];
      /** @description What is to be done. */
      text: string;
      room: components['schemas']['TaskRoomDto'] | null;
      /** Format: uuid */
      stayId: string | null;
      /** Format: uuid */
      caseId: string | null;
      /** Format: uuid */
      moveId: string | null;
      assignee: {
        /** Format: uuid */
        id: string;
        name: string;
      } | null;
      openedBy: string;
      /** Format: date-time */
      openedAt: string;
      /** Format: date-time */
      dueAt: string;
      /** @description Why it was given back, while it is. */
      declined: components['schemas']['TaskDeclinedDto'] | null;
      /** Format: date-time */
      settledAt: string | null;
      notesCount: number;
      photosCount: number;
      /** @description What may be done with it next. */
      acts: components['schemas']['TaskAct'][];
      /** @description Oldest first, the last hundred. */
      notes: components['schemas']['TaskNoteDto'][];
      photos: components['schemas']['TaskPhotoDto'][];
    };
    /** @enum {string} */
    TaskKind: 'cleaning' | 'inspection' | 'delivery' | 'repair' | 'luggage' | 'keys' | 'check' | 'other';
    TaskNoteDto: {
      /** Format: uuid */
      id: string;
      text: string;
      author: string;
      /** Format: date-time */
      at: string;
    };
    /** @description GET .../tasks/:id/photos/:photoId answers the picture itself. */
    TaskPhotoDto: {
      /** Format: uuid */
      id: string;
      type: components['schemas']['PhotoType'];
      bytes: number;
      author: string;
      /** Format: date-time */
      at: string;
    };
    TaskRoomDto: {
      /** Format: uuid */
      id: string;
      version: number;
      number: string;
      floor: number;
      status: components['schemas']['RoomStatus'];
      frontOfficeStatus: components['schemas']['FrontOfficeStatus'];
    };
    /** @description A task in a list: nothing of the guest but the room and whether somebody is in it. */
    TaskRowDto: {
      /** Format: uuid */
      id: string;
      version: number;
      department: components['schemas']['TaskDepartment'];
      kind: components['schemas']['TaskKind'];
      severity: components['schemas']['Severity'];
      state: components['schemas']['TaskState'];
      /** @description What is to be done. */
      text: string;
      room: components['schemas']['TaskRoomDto'] | null;
      /** Format: uuid */
      stayId: string | null;
      /** Format: uuid */
      caseId: string | null;
      /** Format: uuid */
      moveId: string | null;
      assignee: {
        /** Format: uuid */
        id: string;
        name: string;
      } | null;
      openedBy: string;
      /** Format: date-time */
      openedAt: string;
      /** Format: date-time */
      dueAt: string;
      /** @description Why it was given back, while it is. */
      declined: components['schemas']['TaskDeclinedDto'] | null;
      /** Format: date-time */
      settledAt: string | null;
      notesCount: number;
      photosCount: number;
    };
    TaskRowPageDto: {
      data: components['schemas']['TaskRowDto'][];
      page: components['schemas']['PageInfoDto'];
    };
    /** @enum {string} */
    TaskState: 'Open' | 'Accepted' | 'Declined' | 'Done' | 'Cancelled';
    /** @enum {string} */
    TaxKind: 'included-percent' | 'added-percent' | 'per-person-night';
    /** @description A rate or fee of a tax for the days it is in force. */
    TaxRuleDto: {
      /** Format: uuid */
      id: string;
      version: number;
      /** @description The tax; several rules follow one another under one code. */
      code: string;
      name: string;
      kind: components['schemas']['TaxKind'];
      /** @description `null` for a fee. */
      percent: string | null;
      /** @description Fee for each person and night; `null` for a percentage. */
      amount: components['schemas']['MoneyDto'] | null;
      /** Format: date */
      validFrom: string;
      /**
       * Format: date
       * @description First day it no longer is in force; `null` while no end is known.
       */
      validUntil: string | null;
      /** @description Who is younger does not owe the fee; children of unknown age are younger. */
      fromAge: number;
      /** @description Nights of one stay the fee is owed for; all of them when `null`. */
      mostNights: number | null;
      /** @description Lines are posted under it: it can end, and a new rule can follow it, but its rate stays what it was. */
      inUse: boolean;
    };
    TaxRulePageDto: {
      data: components['schemas']['TaxRuleDto'][];
      page: components['schemas']['PageInfoDto'];
    };
    TemplateItemDto: {
      code: string;
      department: components['schemas']['TaskDepartment'];
      text: string | null;
    };
    TenderDto: {
      transactionCode: string;
      description: string;
      /** @description A payment before the stay, kept until it is used up. */
      isDeposit: boolean;
    };
    /** @enum {string} */
    Theme: 'auto' | 'light' | 'dark';
    /** @description One thing that happened. Append-only. */
    TimelineEntryDto: {
      /** Format: uuid */
      id: string;
      kind: components['schemas']['EntryKind'];
      /**
       * @description `internal` is never shown to a guest; the two are different and cannot be confused.
       * @enum {string}
       */
      visibility: 'internal' | 'guest';
      text: string | null;
      /** @description What the kind has to say, for example `fromRoom`, `toRoom`, `amount`; `otherRooms` marks a note that names other guests' rooms. */
      details: {
        [key: string]: unknown;
      };
      actor: string;
      desk: string | null;
      /**
       * Format: date-time
       * @description Wall clock.
       */
      at: string;
      /** Format: date */
      businessDate: string;
    };
    TimelineEntryPageDto: {
      data: components['schemas']['TimelineEntryDto'][];
      page: components['schemas']['PageInfoDto'];
    };
    /** @description POST /api/v1/oauth/token. Names are those of RFC 6749; sent as JSON or as a form. */
    TokenRequestDto: {
      /**
       * @constant
       * @enum {string}
       */
      grant_type: 'client_credentials';
      /**
       * Format: uuid
       * @description Id of the API key; here or by HTTP Basic.
       */
      client_id?: string;
      /** @description The API key itself; here or by HTTP Basic. */
      client_secret?: string;
      /** @description Some of the key's scopes, with spaces between; all when left out. */
      scope?: string;
    };
    /** @description What a line can be: its kind, what it is about, who sells it, and where it is booked. */
    TransactionCodeDto: {
      /** Format: uuid */
      id: string;
      version: number;
      code: string;
      description: string;
      kind: components['schemas']['PostingKind'];
      group: components['schemas']['LineGroup'];
      department: string;
      /** @description The other side of the books: revenue of a charge, tax owed of a tax, clearing of a payment. */
      account: string;
      /** @description The tax that is inside a charge or, where its rule says so, comes on top of it. */
      taxCode: string | null;
      /** @description Code of the tax line that a charge with this one brings. */
      generates: string | null;
      /** @description What a charge of the room is for when it is no night; the check of bills asks for it. */
      purpose: components['schemas']['CodePurpose'] | null;
      /** @description `false`: it stands on old lines and nothing more is charged with it. */
      active: boolean;
    };
    TransactionCodePageDto: {
      data: components['schemas']['TransactionCodeDto'][];
      page: components['schemas']['PageInfoDto'];
    };
    /** @description POST .../cases/:id/transitions */
    TransitionCaseDto: {
      /**
       * Format: uuid
       * @description Chosen by the client: the entry that is written, by which it can be taken back.
       */
      id?: string;
      transition: components['schemas']['CaseTransition'];
      /**
       * Format: uuid
       * @description For `assign`: to whom; oneself when left out.
       */
      ownerId?: string;
      /**
       * Format: uuid
       * @description For `mark-duplicate`: the case that stays.
       */
      duplicateOf?: string;
      /** @description For `close`, so that closing is one step: written to the case first. */
      agreedProblem?: string;
      outcome?: string;
      explanation?: string;
      note?: string;
    };
    /** @description All accounts on one business date, by account and currency. */
    TrialBalanceDto: {
      /** Format: date */
      businessDate: string;
      /** @description By account. */
      accounts: components['schemas']['AccountDayDto'][];
      /** @description One for each currency, in which debits and credits are always the same. */
      totals: components['schemas']['AccountDayDto'][];
      guestLedger: components['schemas']['GuestLedgerDto'][];
      /** @description Whether the guest ledger is the folios' balances, in every currency. */
      agrees: boolean;
    };
    /** @description POST .../corrections/:id/undos */
    UndoCorrectionDto: {
      /** Format: uuid */
      id?: string;
    };
    /** @description POST .../cases/:id/undos: takes back what was done a moment ago. The entry stays and a new one says so. */
    UndoDto: {
      /**
       * Format: uuid
       * @description Chosen by the client: the entry that is written.
       */
      id?: string;
      /**
       * Format: uuid
       * @description The entry of the timeline that is taken back.
       */
      entryId: string;
    };
    /** @enum {string} */
    Unpostable:
      | 'folio-missing'
      | 'rate-missing'
      | 'currency-differs'
      | 'package-exceeds-rate'
      | 'tax-line-missing'
      | 'charge-spans-tax-change'
      | 'transaction-code-missing'
      | 'unexpected';
    /** @description What PUT .../by-external/:system/:externalId answers: 201 when created, 200 otherwise. */
    UpsertedDto: {
      /**
       * Format: uuid
       * @description Our id.
       */
      id: string;
      /**
       * @description `unchanged`: this was said before, or changes nothing.
       * @enum {string}
       */
      status: 'created' | 'updated' | 'unchanged';
      /** @description Of the resource after the write; a posting, which never changes, has none. */
      version?: number;
    };
    /** @description POST .../stays/:id/charge-waivers: what the house has agreed not to charge. */
    WaiveChargeDto: {
      /**
       * Format: uuid
       * @description Chosen by the client.
       */
      id?: string;
      /** @description `walked`: the guest was sent to another hotel, so that no fee may be charged at all. */
      charge: components['schemas']['WaivedCharge'];
      reason: string;
    };
    /** @enum {string} */
    WaivedCharge: 'late-check-out' | 'no-show' | 'cancellation' | 'walked';
    /** @enum {string} */
    WayCode:
      | 'override'
      | 'reassign-arrival'
      | 'wait-until-ready'
      | 'hold-ends'
      | 'ask-to-give'
      | 'after-check-out'
      | 'swap'
      | 'part-of-stay'
      | 'block-ends'
      | 'other-house'
      | 'walk';
    WayToRoomDto: {
      code: components['schemas']['WayCode'];
      /**
       * Format: uuid
       * @description None where the way leads out of the house.
       */
      roomId: string | null;
      roomNumber: string | null;
      /** @description To the guest: minutes, or what is as bad as so many of them. */
      cost: number;
      facts?: {
        [key: string]: string | number;
      };
    };
  };
  responses: {
    /**
     * @description `bulk-empty`: There is no line in the body.
     *
     *     `malformed-json`: The body is not valid JSON.
     *
     *     `validation-failed`: The request does not have the right shape.
     */
    '400.bulk-empty.malformed-json.validation-failed': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'bulk-empty' | 'malformed-json' | 'validation-failed';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `idempotency-key-missing`: This request needs an Idempotency-Key.
     *
     *     `malformed-json`: The body is not valid JSON.
     *
     *     `validation-failed`: The request does not have the right shape.
     */
    '400.idempotency-key-missing.malformed-json.validation-failed': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'idempotency-key-missing' | 'malformed-json' | 'validation-failed';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `idempotency-key-missing`: This request needs an Idempotency-Key.
     *
     *     `validation-failed`: The request does not have the right shape.
     */
    '400.idempotency-key-missing.validation-failed': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'idempotency-key-missing' | 'validation-failed';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `malformed-json`: The body is not valid JSON.
     *
     *     `scope-not-granted`: The key does not have these scopes.
     *
     *     `validation-failed`: The request does not have the right shape.
     */
    '400.malformed-json.scope-not-granted.validation-failed': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'malformed-json' | 'scope-not-granted' | 'validation-failed';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `malformed-json`: The body is not valid JSON.
     *
     *     `validation-failed`: The request does not have the right shape.
     */
    '400.malformed-json.validation-failed': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'malformed-json' | 'validation-failed';
        } & components['schemas']['ProblemDto'];
      };
    };
    /** @description `validation-failed`: The request does not have the right shape. */
    '400.validation-failed': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'validation-failed';
        } & components['schemas']['ProblemDto'];
      };
    };
    /** @description `client-wrong`: The client is unknown or its secret is wrong. */
    '401.client-wrong': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'client-wrong';
        } & components['schemas']['ProblemDto'];
      };
    };
    /** @description `not-signed-in`: Nobody is signed in. */
    '401.not-signed-in': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'not-signed-in';
        } & components['schemas']['ProblemDto'];
      };
    };
    /** @description `pin-wrong`: Nobody of this station has this PIN; after five wrong ones only the password helps. */
    '401.pin-wrong': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'pin-wrong';
        } & components['schemas']['ProblemDto'];
      };
    };
    /** @description `sign-in-wrong`: The name or the password is wrong. */
    '401.sign-in-wrong': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'sign-in-wrong';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `correction-raises-the-bill`: This role may not charge more than the line has.
     *
     *     `csrf-token-wrong`: The CSRF token is missing or wrong.
     *
     *     `permission-missing`: This role may not do that.
     *
     *     `transfer-to-stay-not-permitted`: This role may not move lines to the bill of another stay.
     */
    '403.correction-raises-the-bill.csrf-token-wrong.permission-missing.transfer-to-stay-not-permitted': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?:
            'correction-raises-the-bill' | 'csrf-token-wrong' | 'permission-missing' | 'transfer-to-stay-not-permitted';
        } & components['schemas']['ProblemDto'];
      };
    };
    /** @description `csrf-token-wrong`: The CSRF token is missing or wrong. */
    '403.csrf-token-wrong': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'csrf-token-wrong';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `csrf-token-wrong`: The CSRF token is missing or wrong.
     *
     *     `hold-of-another-desk`: Another desk holds this room.
     *
     *     `permission-missing`: This role may not do that.
     */
    '403.csrf-token-wrong.hold-of-another-desk.permission-missing': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'csrf-token-wrong' | 'hold-of-another-desk' | 'permission-missing';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `csrf-token-wrong`: The CSRF token is missing or wrong.
     *
     *     `move-override-not-permitted`: This role may not override.
     *
     *     `permission-missing`: This role may not do that.
     */
    '403.csrf-token-wrong.move-override-not-permitted.permission-missing': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'csrf-token-wrong' | 'move-override-not-permitted' | 'permission-missing';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `csrf-token-wrong`: The CSRF token is missing or wrong.
     *
     *     `move-override-not-permitted`: This role may not override.
     *
     *     `permission-missing`: This role may not do that.
     *
     *     `re-price-not-permitted`: This role may not name another rate.
     */
    '403.csrf-token-wrong.move-override-not-permitted.permission-missing.re-price-not-permitted': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'csrf-token-wrong' | 'move-override-not-permitted' | 'permission-missing' | 're-price-not-permitted';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `csrf-token-wrong`: The CSRF token is missing or wrong.
     *
     *     `own-deactivation`: Nobody ends their own work here.
     *
     *     `own-role`: Nobody changes their own role.
     *
     *     `permission-missing`: This role may not do that.
     *
     *     `works-elsewhere`: This person works in another property too; only they change that.
     */
    '403.csrf-token-wrong.own-deactivation.own-role.permission-missing.works-elsewhere': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'csrf-token-wrong' | 'own-deactivation' | 'own-role' | 'permission-missing' | 'works-elsewhere';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `csrf-token-wrong`: The CSRF token is missing or wrong.
     *
     *     `own-password`: Nobody resets their own password here.
     *
     *     `permission-missing`: This role may not do that.
     *
     *     `works-elsewhere`: This person works in another property too; only they change that.
     */
    '403.csrf-token-wrong.own-password.permission-missing.works-elsewhere': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'csrf-token-wrong' | 'own-password' | 'permission-missing' | 'works-elsewhere';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `csrf-token-wrong`: The CSRF token is missing or wrong.
     *
     *     `password-wrong`: The password is wrong.
     */
    '403.csrf-token-wrong.password-wrong': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'csrf-token-wrong' | 'password-wrong';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `csrf-token-wrong`: The CSRF token is missing or wrong.
     *
     *     `permission-missing`: This role may not do that.
     */
    '403.csrf-token-wrong.permission-missing': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'csrf-token-wrong' | 'permission-missing';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `csrf-token-wrong`: The CSRF token is missing or wrong.
     *
     *     `permission-missing`: This role may not do that.
     *
     *     `undo-not-yours`: Only who did it may take it back.
     */
    '403.csrf-token-wrong.permission-missing.undo-not-yours': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'csrf-token-wrong' | 'permission-missing' | 'undo-not-yours';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `new-password-needed`: The one-time code is right; choose a password with it.
     *
     *     `setup-code-expired`: The one-time code is too old; ask for a new one.
     */
    '403.new-password-needed.setup-code-expired': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'new-password-needed' | 'setup-code-expired';
        } & components['schemas']['ProblemDto'];
      };
    };
    /** @description `permission-missing`: This role may not do that. */
    '403.permission-missing': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'permission-missing';
        } & components['schemas']['ProblemDto'];
      };
    };
    /** @description `not-found`: There is no such thing here. */
    '404.not-found': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'not-found';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `already-exists`: This exists already.
     *
     *     `announcement-changed`: Something came up since it was read; read it and acknowledge again.
     *
     *     `idempotency-key-in-flight`: The same request is still being worked on.
     *
     *     `nothing-to-announce`: There is nothing to say at arrival or departure of this stay now.
     *
     *     `write-conflict`: Somebody else changed the same thing at the same moment.
     */
    '409.already-exists.announcement-changed.idempotency-key-in-flight.nothing-to-announce.write-conflict': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?:
            | 'already-exists'
            | 'announcement-changed'
            | 'idempotency-key-in-flight'
            | 'nothing-to-announce'
            | 'write-conflict';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `already-exists`: This exists already.
     *
     *     `bill-closed-already`: This bill is closed, and a closed bill never opens again.
     *
     *     `idempotency-key-in-flight`: The same request is still being worked on.
     *
     *     `write-conflict`: Somebody else changed the same thing at the same moment.
     */
    '409.already-exists.bill-closed-already.idempotency-key-in-flight.write-conflict': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'already-exists' | 'bill-closed-already' | 'idempotency-key-in-flight' | 'write-conflict';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `already-exists`: This exists already.
     *
     *     `block-already-lifted`: The block is lifted already.
     *
     *     `idempotency-key-in-flight`: The same request is still being worked on.
     *
     *     `night-audit-running`: The business date is being moved; the same request goes through in a moment.
     *
     *     `write-conflict`: Somebody else changed the same thing at the same moment.
     */
    '409.already-exists.block-already-lifted.idempotency-key-in-flight.night-audit-running.write-conflict': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?:
            | 'already-exists'
            | 'block-already-lifted'
            | 'idempotency-key-in-flight'
            | 'night-audit-running'
            | 'write-conflict';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `already-exists`: This exists already.
     *
     *     `block-over-stays`: Guests have the room on some of these nights.
     *
     *     `idempotency-key-in-flight`: The same request is still being worked on.
     *
     *     `night-audit-running`: The business date is being moved; the same request goes through in a moment.
     *
     *     `room-already-blocked`: The room is blocked on some of these nights already.
     *
     *     `write-conflict`: Somebody else changed the same thing at the same moment.
     */
    '409.already-exists.block-over-stays.idempotency-key-in-flight.night-audit-running.room-already-blocked.write-conflict': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?:
            | 'already-exists'
            | 'block-over-stays'
            | 'idempotency-key-in-flight'
            | 'night-audit-running'
            | 'room-already-blocked'
            | 'write-conflict';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `already-exists`: This exists already.
     *
     *     `case-already-closed`: The case is closed.
     *
     *     `fee-on-another-bill`: A tax or fee of the line stands on another bill; it is taken off there first.
     *
     *     `folio-closed`: The folio is closed.
     *
     *     `idempotency-key-in-flight`: The same request is still being worked on.
     *
     *     `line-has-nothing-left`: Nothing is left of the line.
     *
     *     `line-partly-taken-off`: Something was taken off the line already.
     *
     *     `void-on-another-date`: Only a line of the running business date is voided; an older one is credited.
     *
     *     `window-closed`: This part of the bill is closed; what is wrong with it is put right by a credit note.
     *
     *     `write-conflict`: Somebody else changed the same thing at the same moment.
     */
    '409.already-exists.case-already-closed.fee-on-another-bill.folio-closed.idempotency-key-in-flight.line-has-nothing-left.line-partly-taken-off.void-on-another-date.window-closed.write-conflict': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?:
            | 'already-exists'
            | 'case-already-closed'
            | 'fee-on-another-bill'
            | 'folio-closed'
            | 'idempotency-key-in-flight'
            | 'line-has-nothing-left'
            | 'line-partly-taken-off'
            | 'void-on-another-date'
            | 'window-closed'
            | 'write-conflict';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `already-exists`: This exists already.
     *
     *     `case-already-closed`: The case is closed.
     *
     *     `folio-closed`: The folio is closed.
     *
     *     `idempotency-key-in-flight`: The same request is still being worked on.
     *
     *     `window-closed`: This part of the bill is closed; what is wrong with it is put right by a credit note.
     *
     *     `write-conflict`: Somebody else changed the same thing at the same moment.
     */
    '409.already-exists.case-already-closed.folio-closed.idempotency-key-in-flight.window-closed.write-conflict': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?:
            | 'already-exists'
            | 'case-already-closed'
            | 'folio-closed'
            | 'idempotency-key-in-flight'
            | 'window-closed'
            | 'write-conflict';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `already-exists`: This exists already.
     *
     *     `case-already-closed`: The case is closed.
     *
     *     `idempotency-key-in-flight`: The same request is still being worked on.
     *
     *     `transition-not-allowed`: The case cannot go on like that from where it is.
     *
     *     `write-conflict`: Somebody else changed the same thing at the same moment.
     */
    '409.already-exists.case-already-closed.idempotency-key-in-flight.transition-not-allowed.write-conflict': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?:
            | 'already-exists'
            | 'case-already-closed'
            | 'idempotency-key-in-flight'
            | 'transition-not-allowed'
            | 'write-conflict';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `already-exists`: This exists already.
     *
     *     `charge-already-waived`: That is waived already.
     *
     *     `idempotency-key-in-flight`: The same request is still being worked on.
     *
     *     `write-conflict`: Somebody else changed the same thing at the same moment.
     */
    '409.already-exists.charge-already-waived.idempotency-key-in-flight.write-conflict': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'already-exists' | 'charge-already-waived' | 'idempotency-key-in-flight' | 'write-conflict';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `already-exists`: This exists already.
     *
     *     `correction-already-undone`: The correction was undone already.
     *
     *     `correction-built-on`: A line of this correction was corrected since.
     *
     *     `folio-closed`: The folio is closed.
     *
     *     `idempotency-key-in-flight`: The same request is still being worked on.
     *
     *     `window-closed`: This part of the bill is closed; what is wrong with it is put right by a credit note.
     *
     *     `write-conflict`: Somebody else changed the same thing at the same moment.
     */
    '409.already-exists.correction-already-undone.correction-built-on.folio-closed.idempotency-key-in-flight.window-closed.write-conflict': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?:
            | 'already-exists'
            | 'correction-already-undone'
            | 'correction-built-on'
            | 'folio-closed'
            | 'idempotency-key-in-flight'
            | 'window-closed'
            | 'write-conflict';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `already-exists`: This exists already.
     *
     *     `desk-code-taken`: Another desk has this code.
     *
     *     `idempotency-key-in-flight`: The same request is still being worked on.
     *
     *     `write-conflict`: Somebody else changed the same thing at the same moment.
     */
    '409.already-exists.desk-code-taken.idempotency-key-in-flight.write-conflict': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'already-exists' | 'desk-code-taken' | 'idempotency-key-in-flight' | 'write-conflict';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `already-exists`: This exists already.
     *
     *     `finding-already-dismissed`: Somebody has dismissed this already.
     *
     *     `finding-gone`: The bill no longer shows this.
     *
     *     `idempotency-key-in-flight`: The same request is still being worked on.
     *
     *     `write-conflict`: Somebody else changed the same thing at the same moment.
     */
    '409.already-exists.finding-already-dismissed.finding-gone.idempotency-key-in-flight.write-conflict': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?:
            | 'already-exists'
            | 'finding-already-dismissed'
            | 'finding-gone'
            | 'idempotency-key-in-flight'
            | 'write-conflict';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `already-exists`: This exists already.
     *
     *     `folio-closed`: The folio is closed.
     *
     *     `idempotency-key-in-flight`: The same request is still being worked on.
     *
     *     `no-night-left`: The guest sleeps here no more, or has no room yet.
     *
     *     `room-blocked`: The room is out of order on one of the nights.
     *
     *     `room-discrepant`: Housekeeping saw somebody in the room, and nobody should be there.
     *
     *     `room-held`: The room is held for another guest at this moment.
     *
     *     `room-not-given`: The house does not give this room at present.
     *
     *     `room-out-of-order`: The room is out of order.
     *
     *     `room-taken`: Somebody else has the room for one of these nights.
     *
     *     `stay-not-in-house`: Only a guest in house is moved.
     *
     *     `window-closed`: This part of the bill is closed; what is wrong with it is put right by a credit note.
     *
     *     `write-conflict`: Somebody else changed the same thing at the same moment.
     */
    '409.already-exists.folio-closed.idempotency-key-in-flight.no-night-left.room-blocked.room-discrepant.room-held.room-not-given.room-out-of-order.room-taken.stay-not-in-house.window-closed.write-conflict': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?:
            | 'already-exists'
            | 'folio-closed'
            | 'idempotency-key-in-flight'
            | 'no-night-left'
            | 'room-blocked'
            | 'room-discrepant'
            | 'room-held'
            | 'room-not-given'
            | 'room-out-of-order'
            | 'room-taken'
            | 'stay-not-in-house'
            | 'window-closed'
            | 'write-conflict';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `already-exists`: This exists already.
     *
     *     `folio-closed`: The folio is closed.
     *
     *     `idempotency-key-in-flight`: The same request is still being worked on.
     *
     *     `window-closed`: This part of the bill is closed; what is wrong with it is put right by a credit note.
     *
     *     `write-conflict`: Somebody else changed the same thing at the same moment.
     */
    '409.already-exists.folio-closed.idempotency-key-in-flight.window-closed.write-conflict': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'already-exists' | 'folio-closed' | 'idempotency-key-in-flight' | 'window-closed' | 'write-conflict';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `already-exists`: This exists already.
     *
     *     `guest-has-left`: The guest has left; a move of theirs is not taken back.
     *
     *     `idempotency-key-in-flight`: The same request is still being worked on.
     *
     *     `move-already-undone`: The move was taken back already.
     *
     *     `move-lines-changed`: A line of the move was corrected since; undo that first.
     *
     *     `move-night-posted`: A night was posted at the new price since.
     *
     *     `move-not-the-last`: The rooms of the stay were changed since; the guest moves back by another move.
     *
     *     `move-of-another-day`: A night was slept since; the guest moves back by another move.
     *
     *     `old-room-given`: Somebody else has the old room by now.
     *
     *     `window-closed`: This part of the bill is closed; what is wrong with it is put right by a credit note.
     *
     *     `write-conflict`: Somebody else changed the same thing at the same moment.
     */
    '409.already-exists.guest-has-left.idempotency-key-in-flight.move-already-undone.move-lines-changed.move-night-posted.move-not-the-last.move-of-another-day.old-room-given.window-closed.write-conflict': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?:
            | 'already-exists'
            | 'guest-has-left'
            | 'idempotency-key-in-flight'
            | 'move-already-undone'
            | 'move-lines-changed'
            | 'move-night-posted'
            | 'move-not-the-last'
            | 'move-of-another-day'
            | 'old-room-given'
            | 'window-closed'
            | 'write-conflict';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `already-exists`: This exists already.
     *
     *     `hold-over`: The hold is over.
     *
     *     `idempotency-key-in-flight`: The same request is still being worked on.
     *
     *     `write-conflict`: Somebody else changed the same thing at the same moment.
     */
    '409.already-exists.hold-over.idempotency-key-in-flight.write-conflict': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'already-exists' | 'hold-over' | 'idempotency-key-in-flight' | 'write-conflict';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `already-exists`: This exists already.
     *
     *     `idempotency-key-in-flight`: The same request is still being worked on.
     *
     *     `night-audit-begun`: The night audit of this business date has begun already.
     *
     *     `night-audit-blocked`: Something is open that must not pass the end of the night.
     *
     *     `night-audit-other-date`: The hotel is on another business date.
     *
     *     `nights-posted-by-pms`: The PMS posts the nights of this hotel and says when they end.
     *
     *     `write-conflict`: Somebody else changed the same thing at the same moment.
     */
    '409.already-exists.idempotency-key-in-flight.night-audit-begun.night-audit-blocked.night-audit-other-date.nights-posted-by-pms.write-conflict': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?:
            | 'already-exists'
            | 'idempotency-key-in-flight'
            | 'night-audit-begun'
            | 'night-audit-blocked'
            | 'night-audit-other-date'
            | 'nights-posted-by-pms'
            | 'write-conflict';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `already-exists`: This exists already.
     *
     *     `idempotency-key-in-flight`: The same request is still being worked on.
     *
     *     `night-audit-begun`: The night audit of this business date has begun already.
     *
     *     `night-audit-other-date`: The hotel is on another business date.
     *
     *     `write-conflict`: Somebody else changed the same thing at the same moment.
     */
    '409.already-exists.idempotency-key-in-flight.night-audit-begun.night-audit-other-date.write-conflict': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?:
            | 'already-exists'
            | 'idempotency-key-in-flight'
            | 'night-audit-begun'
            | 'night-audit-other-date'
            | 'write-conflict';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `already-exists`: This exists already.
     *
     *     `idempotency-key-in-flight`: The same request is still being worked on.
     *
     *     `night-audit-blocked`: Something is open that must not pass the end of the night.
     *
     *     `night-audit-done`: The night audit of this business date is done.
     *
     *     `nights-posted-by-pms`: The PMS posts the nights of this hotel and says when they end.
     *
     *     `write-conflict`: Somebody else changed the same thing at the same moment.
     */
    '409.already-exists.idempotency-key-in-flight.night-audit-blocked.night-audit-done.nights-posted-by-pms.write-conflict': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?:
            | 'already-exists'
            | 'idempotency-key-in-flight'
            | 'night-audit-blocked'
            | 'night-audit-done'
            | 'nights-posted-by-pms'
            | 'write-conflict';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `already-exists`: This exists already.
     *
     *     `idempotency-key-in-flight`: The same request is still being worked on.
     *
     *     `no-night-left`: The guest sleeps here no more, or has no room yet.
     *
     *     `room-blocked`: The room is out of order on one of the nights.
     *
     *     `room-discrepant`: Housekeeping saw somebody in the room, and nobody should be there.
     *
     *     `room-held`: The room is held for another guest at this moment.
     *
     *     `room-not-given`: The house does not give this room at present.
     *
     *     `room-out-of-order`: The room is out of order.
     *
     *     `room-taken`: Somebody else has the room for one of these nights.
     *
     *     `stay-not-in-house`: Only a guest in house is moved.
     *
     *     `write-conflict`: Somebody else changed the same thing at the same moment.
     */
    '409.already-exists.idempotency-key-in-flight.no-night-left.room-blocked.room-discrepant.room-held.room-not-given.room-out-of-order.room-taken.stay-not-in-house.write-conflict': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?:
            | 'already-exists'
            | 'idempotency-key-in-flight'
            | 'no-night-left'
            | 'room-blocked'
            | 'room-discrepant'
            | 'room-held'
            | 'room-not-given'
            | 'room-out-of-order'
            | 'room-taken'
            | 'stay-not-in-house'
            | 'write-conflict';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `already-exists`: This exists already.
     *
     *     `idempotency-key-in-flight`: The same request is still being worked on.
     *
     *     `package-code-taken`: Another package has this code.
     *
     *     `write-conflict`: Somebody else changed the same thing at the same moment.
     */
    '409.already-exists.idempotency-key-in-flight.package-code-taken.write-conflict': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'already-exists' | 'idempotency-key-in-flight' | 'package-code-taken' | 'write-conflict';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `already-exists`: This exists already.
     *
     *     `idempotency-key-in-flight`: The same request is still being worked on.
     *
     *     `photos-too-many`: A task has so many photos and no more.
     *
     *     `write-conflict`: Somebody else changed the same thing at the same moment.
     */
    '409.already-exists.idempotency-key-in-flight.photos-too-many.write-conflict': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'already-exists' | 'idempotency-key-in-flight' | 'photos-too-many' | 'write-conflict';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `already-exists`: This exists already.
     *
     *     `idempotency-key-in-flight`: The same request is still being worked on.
     *
     *     `promise-already-settled`: The promise is settled already.
     *
     *     `write-conflict`: Somebody else changed the same thing at the same moment.
     */
    '409.already-exists.idempotency-key-in-flight.promise-already-settled.write-conflict': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'already-exists' | 'idempotency-key-in-flight' | 'promise-already-settled' | 'write-conflict';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `already-exists`: This exists already.
     *
     *     `idempotency-key-in-flight`: The same request is still being worked on.
     *
     *     `room-has-block`: The room is blocked; its block is lifted first.
     *
     *     `write-conflict`: Somebody else changed the same thing at the same moment.
     */
    '409.already-exists.idempotency-key-in-flight.room-has-block.write-conflict': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'already-exists' | 'idempotency-key-in-flight' | 'room-has-block' | 'write-conflict';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `already-exists`: This exists already.
     *
     *     `idempotency-key-in-flight`: The same request is still being worked on.
     *
     *     `room-type-rate-overlaps`: Another price of this room type is in force on some of these nights.
     *
     *     `write-conflict`: Somebody else changed the same thing at the same moment.
     */
    '409.already-exists.idempotency-key-in-flight.room-type-rate-overlaps.write-conflict': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'already-exists' | 'idempotency-key-in-flight' | 'room-type-rate-overlaps' | 'write-conflict';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `already-exists`: This exists already.
     *
     *     `idempotency-key-in-flight`: The same request is still being worked on.
     *
     *     `sign-in-name-taken`: Somebody signs in with this name already.
     *
     *     `write-conflict`: Somebody else changed the same thing at the same moment.
     */
    '409.already-exists.idempotency-key-in-flight.sign-in-name-taken.write-conflict': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'already-exists' | 'idempotency-key-in-flight' | 'sign-in-name-taken' | 'write-conflict';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `already-exists`: This exists already.
     *
     *     `idempotency-key-in-flight`: The same request is still being worked on.
     *
     *     `task-already-done`: The task is done already.
     *
     *     `task-cancelled`: The task was called off.
     *
     *     `task-declined`: The task was given back; it is taken or reassigned first.
     *
     *     `write-conflict`: Somebody else changed the same thing at the same moment.
     */
    '409.already-exists.idempotency-key-in-flight.task-already-done.task-cancelled.task-declined.write-conflict': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?:
            | 'already-exists'
            | 'idempotency-key-in-flight'
            | 'task-already-done'
            | 'task-cancelled'
            | 'task-declined'
            | 'write-conflict';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `already-exists`: This exists already.
     *
     *     `idempotency-key-in-flight`: The same request is still being worked on.
     *
     *     `task-already-done`: The task is done already.
     *
     *     `task-cancelled`: The task was called off.
     *
     *     `task-taken`: Somebody else has taken this task.
     *
     *     `write-conflict`: Somebody else changed the same thing at the same moment.
     */
    '409.already-exists.idempotency-key-in-flight.task-already-done.task-cancelled.task-taken.write-conflict': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?:
            | 'already-exists'
            | 'idempotency-key-in-flight'
            | 'task-already-done'
            | 'task-cancelled'
            | 'task-taken'
            | 'write-conflict';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `already-exists`: This exists already.
     *
     *     `idempotency-key-in-flight`: The same request is still being worked on.
     *
     *     `task-already-done`: The task is done already.
     *
     *     `task-cancelled`: The task was called off.
     *
     *     `write-conflict`: Somebody else changed the same thing at the same moment.
     */
    '409.already-exists.idempotency-key-in-flight.task-already-done.task-cancelled.write-conflict': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?:
            'already-exists' | 'idempotency-key-in-flight' | 'task-already-done' | 'task-cancelled' | 'write-conflict';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `already-exists`: This exists already.
     *
     *     `idempotency-key-in-flight`: The same request is still being worked on.
     *
     *     `task-not-done`: Only a task that is done is taken up again.
     *
     *     `write-conflict`: Somebody else changed the same thing at the same moment.
     */
    '409.already-exists.idempotency-key-in-flight.task-not-done.write-conflict': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'already-exists' | 'idempotency-key-in-flight' | 'task-not-done' | 'write-conflict';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `already-exists`: This exists already.
     *
     *     `idempotency-key-in-flight`: The same request is still being worked on.
     *
     *     `tax-rule-overlaps`: Another rule of this tax is in force on some of these days.
     *
     *     `write-conflict`: Somebody else changed the same thing at the same moment.
     */
    '409.already-exists.idempotency-key-in-flight.tax-rule-overlaps.write-conflict': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'already-exists' | 'idempotency-key-in-flight' | 'tax-rule-overlaps' | 'write-conflict';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `already-exists`: This exists already.
     *
     *     `idempotency-key-in-flight`: The same request is still being worked on.
     *
     *     `transaction-code-taken`: Another transaction code has this name.
     *
     *     `write-conflict`: Somebody else changed the same thing at the same moment.
     */
    '409.already-exists.idempotency-key-in-flight.transaction-code-taken.write-conflict': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'already-exists' | 'idempotency-key-in-flight' | 'transaction-code-taken' | 'write-conflict';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `already-exists`: This exists already.
     *
     *     `idempotency-key-in-flight`: The same request is still being worked on.
     *
     *     `undo-changed-since`: The case was changed since, so it is not taken back.
     *
     *     `undo-too-late`: It is too long ago to be taken back.
     *
     *     `write-conflict`: Somebody else changed the same thing at the same moment.
     */
    '409.already-exists.idempotency-key-in-flight.undo-changed-since.undo-too-late.write-conflict': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?:
            'already-exists' | 'idempotency-key-in-flight' | 'undo-changed-since' | 'undo-too-late' | 'write-conflict';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `already-exists`: This exists already.
     *
     *     `idempotency-key-in-flight`: The same request is still being worked on.
     *
     *     `write-conflict`: Somebody else changed the same thing at the same moment.
     */
    '409.already-exists.idempotency-key-in-flight.write-conflict': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'already-exists' | 'idempotency-key-in-flight' | 'write-conflict';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `block-already-lifted`: The block is lifted already.
     *
     *     `block-over-stays`: Guests have the room on some of these nights.
     *
     *     `night-audit-running`: The business date is being moved; the same request goes through in a moment.
     *
     *     `room-already-blocked`: The room is blocked on some of these nights already.
     *
     *     `write-conflict`: Somebody else changed the same thing at the same moment.
     */
    '409.block-already-lifted.block-over-stays.night-audit-running.room-already-blocked.write-conflict': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?:
            | 'block-already-lifted'
            | 'block-over-stays'
            | 'night-audit-running'
            | 'room-already-blocked'
            | 'write-conflict';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `case-view-name-taken`: One of your views has that name already.
     *
     *     `write-conflict`: Somebody else changed the same thing at the same moment.
     */
    '409.case-view-name-taken.write-conflict': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'case-view-name-taken' | 'write-conflict';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `desk-has-people`: People are assigned to this desk.
     *
     *     `write-conflict`: Somebody else changed the same thing at the same moment.
     */
    '409.desk-has-people.write-conflict': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'desk-has-people' | 'write-conflict';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `folio-closed`: The folio is closed.
     *
     *     `posting-immutable`: The line was posted with another content; a change is a new line.
     *
     *     `window-closed`: This part of the bill is closed; what is wrong with it is put right by a credit note.
     *
     *     `write-conflict`: Somebody else changed the same thing at the same moment.
     */
    '409.folio-closed.posting-immutable.window-closed.write-conflict': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'folio-closed' | 'posting-immutable' | 'window-closed' | 'write-conflict';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `folio-closed`: The folio is closed.
     *
     *     `write-conflict`: Somebody else changed the same thing at the same moment.
     */
    '409.folio-closed.write-conflict': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'folio-closed' | 'write-conflict';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `folio-of-another-stay`: The folio belongs to another stay.
     *
     *     `write-conflict`: Somebody else changed the same thing at the same moment.
     */
    '409.folio-of-another-stay.write-conflict': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'folio-of-another-stay' | 'write-conflict';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `last-admin`: A property keeps at least one administrator.
     *
     *     `write-conflict`: Somebody else changed the same thing at the same moment.
     */
    '409.last-admin.write-conflict': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'last-admin' | 'write-conflict';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `link-closed`: The link is closed already.
     *
     *     `write-conflict`: Somebody else changed the same thing at the same moment.
     */
    '409.link-closed.write-conflict': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'link-closed' | 'write-conflict';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `no-night-left`: The guest sleeps here no more, or has no room yet.
     *
     *     `stay-not-in-house`: Only a guest in house is moved.
     */
    '409.no-night-left.stay-not-in-house': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'no-night-left' | 'stay-not-in-house';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `room-has-block`: The room is blocked; its block is lifted first.
     *
     *     `write-conflict`: Somebody else changed the same thing at the same moment.
     */
    '409.room-has-block.write-conflict': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'room-has-block' | 'write-conflict';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `room-number-taken`: Another room has this number.
     *
     *     `write-conflict`: Somebody else changed the same thing at the same moment.
     */
    '409.room-number-taken.write-conflict': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'room-number-taken' | 'write-conflict';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `room-taken`: Somebody else has the room for one of these nights.
     *
     *     `write-conflict`: Somebody else changed the same thing at the same moment.
     */
    '409.room-taken.write-conflict': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'room-taken' | 'write-conflict';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `room-type-rate-overlaps`: Another price of this room type is in force on some of these nights.
     *
     *     `write-conflict`: Somebody else changed the same thing at the same moment.
     */
    '409.room-type-rate-overlaps.write-conflict': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'room-type-rate-overlaps' | 'write-conflict';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `task-already-done`: The task is done already.
     *
     *     `task-cancelled`: The task was called off.
     *
     *     `write-conflict`: Somebody else changed the same thing at the same moment.
     */
    '409.task-already-done.task-cancelled.write-conflict': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'task-already-done' | 'task-cancelled' | 'write-conflict';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `tax-rule-in-use`: Lines are posted under this rule; it can only end.
     *
     *     `write-conflict`: Somebody else changed the same thing at the same moment.
     */
    '409.tax-rule-in-use.write-conflict': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'tax-rule-in-use' | 'write-conflict';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `tax-rule-overlaps`: Another rule of this tax is in force on some of these days.
     *
     *     `write-conflict`: Somebody else changed the same thing at the same moment.
     */
    '409.tax-rule-overlaps.write-conflict': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'tax-rule-overlaps' | 'write-conflict';
        } & components['schemas']['ProblemDto'];
      };
    };
    /** @description `write-conflict`: Somebody else changed the same thing at the same moment. */
    '409.write-conflict': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'write-conflict';
        } & components['schemas']['ProblemDto'];
      };
    };
    /** @description `facts-changed`: The bill changed since the preview. */
    '412.facts-changed': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'facts-changed';
        } & components['schemas']['ProblemDto'];
      };
    };
    /** @description `preview-stale`: The facts changed since the preview. */
    '412.preview-stale': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'preview-stale';
        } & components['schemas']['ProblemDto'];
      };
    };
    /** @description `stale-version`: It was changed since it was read. */
    '412.stale-version': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'stale-version';
        } & components['schemas']['ProblemDto'];
      };
    };
    /** @description `body-too-large`: The body is too large. */
    '413.body-too-large': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'body-too-large';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `body-too-large`: The body is too large.
     *
     *     `bulk-too-long`: Too many lines at once.
     */
    '413.body-too-large.bulk-too-long': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'body-too-large' | 'bulk-too-long';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `body-too-large`: The body is too large.
     *
     *     `photo-too-large`: The photo is too large.
     */
    '413.body-too-large.photo-too-large': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'body-too-large' | 'photo-too-large';
        } & components['schemas']['ProblemDto'];
      };
    };
    /** @description `media-type-unsupported`: The body must be application/json. */
    '415.media-type-unsupported': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'media-type-unsupported';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `amount-not-positive`: Money moves in an amount above zero.
     *
     *     `currency-differs`: The folio is kept in another currency.
     *
     *     `data-refused`: The database refuses this data.
     *
     *     `idempotency-key-reused`: This Idempotency-Key was used for another request.
     *
     *     `paid-out-code-unknown`: The property hands nothing out with this transaction code.
     *
     *     `window-unknown`: The folio has no such window.
     */
    '422.amount-not-positive.currency-differs.data-refused.idempotency-key-reused.paid-out-code-unknown.window-unknown': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?:
            | 'amount-not-positive'
            | 'currency-differs'
            | 'data-refused'
            | 'idempotency-key-reused'
            | 'paid-out-code-unknown'
            | 'window-unknown';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `amount-not-positive`: Money moves in an amount above zero.
     *
     *     `currency-differs`: The folio is kept in another currency.
     *
     *     `data-refused`: The database refuses this data.
     *
     *     `idempotency-key-reused`: This Idempotency-Key was used for another request.
     *
     *     `refund-exceeds-owed`: A closed bill gives back no more than we owe on it.
     *
     *     `refund-exceeds-paid`: No more goes back to a tender than was paid with it.
     *
     *     `window-unknown`: The folio has no such window.
     */
    '422.amount-not-positive.currency-differs.data-refused.idempotency-key-reused.refund-exceeds-owed.refund-exceeds-paid.window-unknown': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?:
            | 'amount-not-positive'
            | 'currency-differs'
            | 'data-refused'
            | 'idempotency-key-reused'
            | 'refund-exceeds-owed'
            | 'refund-exceeds-paid'
            | 'window-unknown';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `amount-not-positive`: Money moves in an amount above zero.
     *
     *     `currency-differs`: The folio is kept in another currency.
     *
     *     `data-refused`: The database refuses this data.
     *
     *     `idempotency-key-reused`: This Idempotency-Key was used for another request.
     *
     *     `tender-unknown`: The property takes no payment with this transaction code.
     *
     *     `window-unknown`: The folio has no such window.
     */
    '422.amount-not-positive.currency-differs.data-refused.idempotency-key-reused.tender-unknown.window-unknown': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?:
            | 'amount-not-positive'
            | 'currency-differs'
            | 'data-refused'
            | 'idempotency-key-reused'
            | 'tender-unknown'
            | 'window-unknown';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `amount-too-large`: No line of a bill is that large.
     *
     *     `case-of-another-stay`: The case belongs to another stay.
     *
     *     `charge-not-above-quoted`: The line is not above the quoted price.
     *
     *     `charge-spans-tax-change`: The rate of tax changes within these nights: the nights before and from that date are charged apart.
     *
     *     `correction-changes-nothing`: The line would stay as it is.
     *
     *     `correction-incomplete`: The correction does not say what is to become of the lines.
     *
     *     `credit-code-missing`: The property has no transaction code for credits of this kind.
     *
     *     `credit-exceeds-authority`: The credit is more than this role may still give on the case.
     *
     *     `credit-exceeds-folio`: The credit is more than is left of the folio.
     *
     *     `credit-exceeds-line`: The credit is more than is left of the line.
     *
     *     `credit-exceeds-lines`: The credit is more than is left of these lines.
     *
     *     `credit-in-other-currency`: A credit is given in the currency of the property and of its lines.
     *
     *     `credit-not-positive`: A credit gives something.
     *
     *     `currency-differs`: The folio is kept in another currency.
     *
     *     `data-refused`: The database refuses this data.
     *
     *     `fee-only-with-person-or-night`: A fee for each person and night is taken back by whole persons and nights.
     *
     *     `folio-unknown`: There is no such folio in this property.
     *
     *     `idempotency-key-reused`: This Idempotency-Key was used for another request.
     *
     *     `line-not-correctable`: Nothing can be done about this line in that way.
     *
     *     `line-not-creditable`: Nothing can be taken off this line by a credit of that kind.
     *
     *     `line-not-on-this-folio`: The line is not on this bill.
     *
     *     `not-a-charge`: The desk posts charges; what reduces the bill is a credit.
     *
     *     `one-line-at-a-time`: That is done to one line at a time.
     *
     *     `part-without-amount`: A part of the split would be nothing.
     *
     *     `parts-do-not-sum`: The parts are not the whole.
     *
     *     `quoted-price-unknown`: No price was quoted for this line.
     *
     *     `tax-line-missing`: The tax to be added has no transaction code of its own.
     *
     *     `transaction-code-out-of-use`: Nothing is charged with this transaction code any more.
     *
     *     `transaction-code-unknown`: The property has no such transaction code.
     *
     *     `transfer-to-itself`: The line is in that window already.
     *
     *     `window-unknown`: The folio has no such window.
     */
    '422.amount-too-large.case-of-another-stay.charge-not-above-quoted.charge-spans-tax-change.correction-changes-nothing.correction-incomplete.credit-code-missing.credit-exceeds-authority.credit-exceeds-folio.credit-exceeds-line.credit-exceeds-lines.credit-in-other-currency.credit-not-positive.currency-differs.data-refused.fee-only-with-person-or-night.folio-unknown.idempotency-key-reused.line-not-correctable.line-not-creditable.line-not-on-this-folio.not-a-charge.one-line-at-a-time.part-without-amount.parts-do-not-sum.quoted-price-unknown.tax-line-missing.transaction-code-out-of-use.transaction-code-unknown.transfer-to-itself.window-unknown': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?:
            | 'amount-too-large'
            | 'case-of-another-stay'
            | 'charge-not-above-quoted'
            | 'charge-spans-tax-change'
            | 'correction-changes-nothing'
            | 'correction-incomplete'
            | 'credit-code-missing'
            | 'credit-exceeds-authority'
            | 'credit-exceeds-folio'
            | 'credit-exceeds-line'
            | 'credit-exceeds-lines'
            | 'credit-in-other-currency'
            | 'credit-not-positive'
            | 'currency-differs'
            | 'data-refused'
            | 'fee-only-with-person-or-night'
            | 'folio-unknown'
            | 'idempotency-key-reused'
            | 'line-not-correctable'
            | 'line-not-creditable'
            | 'line-not-on-this-folio'
            | 'not-a-charge'
            | 'one-line-at-a-time'
            | 'part-without-amount'
            | 'parts-do-not-sum'
            | 'quoted-price-unknown'
            | 'tax-line-missing'
            | 'transaction-code-out-of-use'
            | 'transaction-code-unknown'
            | 'transfer-to-itself'
            | 'window-unknown';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `amount-too-large`: No line of a bill is that large.
     *
     *     `charge-spans-tax-change`: The rate of tax changes within these nights: the nights before and from that date are charged apart.
     *
     *     `currency-differs`: The folio is kept in another currency.
     *
     *     `data-refused`: The database refuses this data.
     *
     *     `idempotency-key-reused`: This Idempotency-Key was used for another request.
     *
     *     `not-a-charge`: The desk posts charges; what reduces the bill is a credit.
     *
     *     `package-unknown`: There is no such package in this property.
     *
     *     `quantity-does-not-divide-amount`: The amount is not the quantity times a whole unit price.
     *
     *     `tax-line-missing`: The tax to be added has no transaction code of its own.
     *
     *     `transaction-code-out-of-use`: Nothing is charged with this transaction code any more.
     *
     *     `transaction-code-unknown`: The property has no such transaction code.
     *
     *     `window-unknown`: The folio has no such window.
     */
    '422.amount-too-large.charge-spans-tax-change.currency-differs.data-refused.idempotency-key-reused.not-a-charge.package-unknown.quantity-does-not-divide-amount.tax-line-missing.transaction-code-out-of-use.transaction-code-unknown.window-unknown': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?:
            | 'amount-too-large'
            | 'charge-spans-tax-change'
            | 'currency-differs'
            | 'data-refused'
            | 'idempotency-key-reused'
            | 'not-a-charge'
            | 'package-unknown'
            | 'quantity-does-not-divide-amount'
            | 'tax-line-missing'
            | 'transaction-code-out-of-use'
            | 'transaction-code-unknown'
            | 'window-unknown';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `balance-negative`: We owe something on this bill; what becomes of it is said first.
     *
     *     `balance-open`: The guest still owes something; it is paid before the bill is closed.
     *
     *     `data-refused`: The database refuses this data.
     *
     *     `debtor-code-missing`: The property has no transaction code for what is invoiced later.
     *
     *     `idempotency-key-reused`: This Idempotency-Key was used for another request.
     *
     *     `window-unknown`: The folio has no such window.
     */
    '422.balance-negative.balance-open.data-refused.debtor-code-missing.idempotency-key-reused.window-unknown': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?:
            | 'balance-negative'
            | 'balance-open'
            | 'data-refused'
            | 'debtor-code-missing'
            | 'idempotency-key-reused'
            | 'window-unknown';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `base-line-unknown`: The line this one was made from is not here.
     *
     *     `corrected-line-missing`: A credit is negative and names the line it reduces.
     *
     *     `corrected-line-unknown`: The line this one corrects is not here.
     *
     *     `credit-exceeds-line`: The credit is more than is left of the line.
     *
     *     `currency-differs`: The folio is kept in another currency.
     *
     *     `data-refused`: The database refuses this data.
     *
     *     `external-id-like-card-number`: An id that looks like a card number is not kept.
     *
     *     `folio-unknown`: There is no such folio in this property.
     *
     *     `package-unknown`: There is no such package in this property.
     *
     *     `quantity-does-not-divide-amount`: The amount is not the quantity times a whole unit price.
     *
     *     `transaction-code-unknown`: The property has no such transaction code.
     *
     *     `window-unknown`: The folio has no such window.
     */
    '422.base-line-unknown.corrected-line-missing.corrected-line-unknown.credit-exceeds-line.currency-differs.data-refused.external-id-like-card-number.folio-unknown.package-unknown.quantity-does-not-divide-amount.transaction-code-unknown.window-unknown': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?:
            | 'base-line-unknown'
            | 'corrected-line-missing'
            | 'corrected-line-unknown'
            | 'credit-exceeds-line'
            | 'currency-differs'
            | 'data-refused'
            | 'external-id-like-card-number'
            | 'folio-unknown'
            | 'package-unknown'
            | 'quantity-does-not-divide-amount'
            | 'transaction-code-unknown'
            | 'window-unknown';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `block-ends-before-it-starts`: A block has a night at least.
     *
     *     `block-in-the-past`: A room is blocked from today on.
     *
     *     `data-refused`: The database refuses this data.
     */
    '422.block-ends-before-it-starts.block-in-the-past.data-refused': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'block-ends-before-it-starts' | 'block-in-the-past' | 'data-refused';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `block-ends-before-it-starts`: A block has a night at least.
     *
     *     `block-in-the-past`: A room is blocked from today on.
     *
     *     `data-refused`: The database refuses this data.
     *
     *     `idempotency-key-reused`: This Idempotency-Key was used for another request.
     */
    '422.block-ends-before-it-starts.block-in-the-past.data-refused.idempotency-key-reused': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'block-ends-before-it-starts' | 'block-in-the-past' | 'data-refused' | 'idempotency-key-reused';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `case-has-no-agreed-problem`: A case is closed with the problem agreed with the guest.
     *
     *     `case-has-no-explanation`: A case is closed with the explanation given to the guest.
     *
     *     `case-has-no-outcome`: A case is closed with its outcome.
     *
     *     `data-refused`: The database refuses this data.
     *
     *     `duplicate-needs-target`: A duplicate needs the case that stays.
     *
     *     `duplicate-of-duplicate`: That case is itself a duplicate; name the one that stays.
     *
     *     `duplicate-of-itself`: A case cannot be the duplicate of itself.
     *
     *     `idempotency-key-reused`: This Idempotency-Key was used for another request.
     *
     *     `staff-unknown`: Nobody of that id works in this property.
     */
    '422.case-has-no-agreed-problem.case-has-no-explanation.case-has-no-outcome.data-refused.duplicate-needs-target.duplicate-of-duplicate.duplicate-of-itself.idempotency-key-reused.staff-unknown': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?:
            | 'case-has-no-agreed-problem'
            | 'case-has-no-explanation'
            | 'case-has-no-outcome'
            | 'data-refused'
            | 'duplicate-needs-target'
            | 'duplicate-of-duplicate'
            | 'duplicate-of-itself'
            | 'idempotency-key-reused'
            | 'staff-unknown';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `case-of-another-stay`: The case belongs to another stay.
     *
     *     `currency-differs`: The folio is kept in another currency.
     *
     *     `data-refused`: The database refuses this data.
     *
     *     `idempotency-key-reused`: This Idempotency-Key was used for another request.
     *
     *     `new-rate-mismatch`: A new rate comes with the choice to re-price, and with no other.
     *
     *     `own-room`: The guest is in that room already.
     *
     *     `pseudo-room`: Nobody sleeps in that room.
     *
     *     `room-needs-override`: The room is not ready; a manager may give it, with a reason.
     *
     *     `room-not-accessible`: The guest needs an accessible room.
     *
     *     `room-smoking-differs`: Smoking and non-smoking rooms are not exchanged.
     *
     *     `room-too-small`: The room is too small for the party.
     *
     *     `room-type-not-better`: The room is of no better type than the one charged.
     *
     *     `room-type-not-worse`: The room is of no worse type than the one charged.
     *
     *     `room-type-price-missing`: Nobody has said what this room type costs that night.
     *
     *     `room-unknown`: There is no room of that number in this property.
     *
     *     `stay-do-not-move`: This guest must not be moved; a manager may, with a reason.
     *
     *     `transaction-code-unknown`: The property has no such transaction code.
     */
    '422.case-of-another-stay.currency-differs.data-refused.idempotency-key-reused.new-rate-mismatch.own-room.pseudo-room.room-needs-override.room-not-accessible.room-smoking-differs.room-too-small.room-type-not-better.room-type-not-worse.room-type-price-missing.room-unknown.stay-do-not-move.transaction-code-unknown': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?:
            | 'case-of-another-stay'
            | 'currency-differs'
            | 'data-refused'
            | 'idempotency-key-reused'
            | 'new-rate-mismatch'
            | 'own-room'
            | 'pseudo-room'
            | 'room-needs-override'
            | 'room-not-accessible'
            | 'room-smoking-differs'
            | 'room-too-small'
            | 'room-type-not-better'
            | 'room-type-not-worse'
            | 'room-type-price-missing'
            | 'room-unknown'
            | 'stay-do-not-move'
            | 'transaction-code-unknown';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `case-unknown`: There is no such case in this property.
     *
     *     `data-refused`: The database refuses this data.
     *
     *     `idempotency-key-reused`: This Idempotency-Key was used for another request.
     *
     *     `room-unknown`: There is no room of that number in this property.
     *
     *     `stay-unknown`: There is no such stay in this property.
     *
     *     `task-due-in-the-past`: A task is for a time that is still to come.
     */
    '422.case-unknown.data-refused.idempotency-key-reused.room-unknown.stay-unknown.task-due-in-the-past': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?:
            | 'case-unknown'
            | 'data-refused'
            | 'idempotency-key-reused'
            | 'room-unknown'
            | 'stay-unknown'
            | 'task-due-in-the-past';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `case-views-too-many`: A person may keep so many views and no more.
     *
     *     `data-refused`: The database refuses this data.
     */
    '422.case-views-too-many.data-refused': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'case-views-too-many' | 'data-refused';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `charged-room-type-unknown`: There is no such room type in this property.
     *
     *     `data-refused`: The database refuses this data.
     *
     *     `departure-before-arrival`: Nobody leaves before arriving.
     *
     *     `external-id-like-card-number`: An id that looks like a card number is not kept.
     *
     *     `guest-unknown`: There is no such guest in this property; send the guest first.
     *
     *     `package-unknown`: There is no such package in this property.
     *
     *     `room-unknown`: There is no room of that number in this property.
     *
     *     `sharer-unknown`: There is no such stay to share a room with; send it first.
     *
     *     `stay-too-long`: A stay is a year at most.
     */
    '422.charged-room-type-unknown.data-refused.departure-before-arrival.external-id-like-card-number.guest-unknown.package-unknown.room-unknown.sharer-unknown.stay-too-long': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?:
            | 'charged-room-type-unknown'
            | 'data-refused'
            | 'departure-before-arrival'
            | 'external-id-like-card-number'
            | 'guest-unknown'
            | 'package-unknown'
            | 'room-unknown'
            | 'sharer-unknown'
            | 'stay-too-long';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `checklist-template-unknown`: There is no such checklist template in this property.
     *
     *     `data-refused`: The database refuses this data.
     *
     *     `idempotency-key-reused`: This Idempotency-Key was used for another request.
     */
    '422.checklist-template-unknown.data-refused.idempotency-key-reused': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'checklist-template-unknown' | 'data-refused' | 'idempotency-key-reused';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `credit-code-missing`: The property has no transaction code for credits of this kind.
     *
     *     `credit-exceeds-authority`: The credit is more than this role may still give on the case.
     *
     *     `credit-exceeds-folio`: The credit is more than is left of the folio.
     *
     *     `credit-exceeds-line`: The credit is more than is left of the line.
     *
     *     `credit-exceeds-lines`: The credit is more than is left of these lines.
     *
     *     `credit-in-other-currency`: A credit is given in the currency of the property and of its lines.
     *
     *     `credit-not-positive`: A credit gives something.
     *
     *     `data-refused`: The database refuses this data.
     *
     *     `idempotency-key-reused`: This Idempotency-Key was used for another request.
     *
     *     `line-not-creditable`: Nothing can be taken off this line by a credit of that kind.
     *
     *     `line-not-on-this-stay`: The line is not on a folio of the stay of this case.
     */
    '422.credit-code-missing.credit-exceeds-authority.credit-exceeds-folio.credit-exceeds-line.credit-exceeds-lines.credit-in-other-currency.credit-not-positive.data-refused.idempotency-key-reused.line-not-creditable.line-not-on-this-stay': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?:
            | 'credit-code-missing'
            | 'credit-exceeds-authority'
            | 'credit-exceeds-folio'
            | 'credit-exceeds-line'
            | 'credit-exceeds-lines'
            | 'credit-in-other-currency'
            | 'credit-not-positive'
            | 'data-refused'
            | 'idempotency-key-reused'
            | 'line-not-creditable'
            | 'line-not-on-this-stay';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `credit-exceeds-line`: The credit is more than is left of the line.
     *
     *     `credit-note-not-positive`: A credit note takes something off each of its lines.
     *
     *     `currency-differs`: The folio is kept in another currency.
     *
     *     `data-refused`: The database refuses this data.
     *
     *     `idempotency-key-reused`: This Idempotency-Key was used for another request.
     *
     *     `line-not-on-invoice`: The line is not on this invoice.
     *
     *     `line-not-reducible`: Only a charge can be reduced.
     */
    '422.credit-exceeds-line.credit-note-not-positive.currency-differs.data-refused.idempotency-key-reused.line-not-on-invoice.line-not-reducible': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?:
            | 'credit-exceeds-line'
            | 'credit-note-not-positive'
            | 'currency-differs'
            | 'data-refused'
            | 'idempotency-key-reused'
            | 'line-not-on-invoice'
            | 'line-not-reducible';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `currency-differs`: The folio is kept in another currency.
     *
     *     `data-refused`: The database refuses this data.
     *
     *     `external-id-like-card-number`: An id that looks like a card number is not kept.
     *
     *     `stay-unknown`: There is no such stay in this property.
     */
    '422.currency-differs.data-refused.external-id-like-card-number.stay-unknown': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'currency-differs' | 'data-refused' | 'external-id-like-card-number' | 'stay-unknown';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `currency-differs`: The folio is kept in another currency.
     *
     *     `data-refused`: The database refuses this data.
     *
     *     `idempotency-key-reused`: This Idempotency-Key was used for another request.
     *
     *     `new-rate-mismatch`: A new rate comes with the choice to re-price, and with no other.
     *
     *     `own-room`: The guest is in that room already.
     *
     *     `pseudo-room`: Nobody sleeps in that room.
     *
     *     `room-needs-override`: The room is not ready; a manager may give it, with a reason.
     *
     *     `room-not-accessible`: The guest needs an accessible room.
     *
     *     `room-smoking-differs`: Smoking and non-smoking rooms are not exchanged.
     *
     *     `room-too-small`: The room is too small for the party.
     *
     *     `room-type-not-better`: The room is of no better type than the one charged.
     *
     *     `room-type-not-worse`: The room is of no worse type than the one charged.
     *
     *     `room-type-price-missing`: Nobody has said what this room type costs that night.
     *
     *     `room-unknown`: There is no room of that number in this property.
     *
     *     `stay-do-not-move`: This guest must not be moved; a manager may, with a reason.
     *
     *     `transaction-code-unknown`: The property has no such transaction code.
     */
    '422.currency-differs.data-refused.idempotency-key-reused.new-rate-mismatch.own-room.pseudo-room.room-needs-override.room-not-accessible.room-smoking-differs.room-too-small.room-type-not-better.room-type-not-worse.room-type-price-missing.room-unknown.stay-do-not-move.transaction-code-unknown': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?:
            | 'currency-differs'
            | 'data-refused'
            | 'idempotency-key-reused'
            | 'new-rate-mismatch'
            | 'own-room'
            | 'pseudo-room'
            | 'room-needs-override'
            | 'room-not-accessible'
            | 'room-smoking-differs'
            | 'room-too-small'
            | 'room-type-not-better'
            | 'room-type-not-worse'
            | 'room-type-price-missing'
            | 'room-unknown'
            | 'stay-do-not-move'
            | 'transaction-code-unknown';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `currency-differs`: The folio is kept in another currency.
     *
     *     `data-refused`: The database refuses this data.
     *
     *     `idempotency-key-reused`: This Idempotency-Key was used for another request.
     *
     *     `room-type-rate-ends-too-early`: A price is for one night at least.
     *
     *     `room-type-unknown`: There is no such room type in this property.
     */
    '422.currency-differs.data-refused.idempotency-key-reused.room-type-rate-ends-too-early.room-type-unknown': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?:
            | 'currency-differs'
            | 'data-refused'
            | 'idempotency-key-reused'
            | 'room-type-rate-ends-too-early'
            | 'room-type-unknown';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `currency-differs`: The folio is kept in another currency.
     *
     *     `data-refused`: The database refuses this data.
     *
     *     `idempotency-key-reused`: This Idempotency-Key was used for another request.
     *
     *     `tax-rate-mismatch`: A percentage has a percent, a fee has an amount above zero, and none has both.
     *
     *     `tax-rule-ends-too-early`: A rule ends after its first day, and after every line under it.
     */
    '422.currency-differs.data-refused.idempotency-key-reused.tax-rate-mismatch.tax-rule-ends-too-early': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?:
            | 'currency-differs'
            | 'data-refused'
            | 'idempotency-key-reused'
            | 'tax-rate-mismatch'
            | 'tax-rule-ends-too-early';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `currency-differs`: The folio is kept in another currency.
     *
     *     `data-refused`: The database refuses this data.
     *
     *     `idempotency-key-reused`: This Idempotency-Key was used for another request.
     *
     *     `transaction-code-unknown`: The property has no such transaction code.
     */
    '422.currency-differs.data-refused.idempotency-key-reused.transaction-code-unknown': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'currency-differs' | 'data-refused' | 'idempotency-key-reused' | 'transaction-code-unknown';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `currency-differs`: The folio is kept in another currency.
     *
     *     `data-refused`: The database refuses this data.
     *
     *     `room-type-rate-ends-too-early`: A price is for one night at least.
     */
    '422.currency-differs.data-refused.room-type-rate-ends-too-early': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'currency-differs' | 'data-refused' | 'room-type-rate-ends-too-early';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `currency-differs`: The folio is kept in another currency.
     *
     *     `data-refused`: The database refuses this data.
     *
     *     `transaction-code-unknown`: The property has no such transaction code.
     */
    '422.currency-differs.data-refused.transaction-code-unknown': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'currency-differs' | 'data-refused' | 'transaction-code-unknown';
        } & components['schemas']['ProblemDto'];
      };
    };
    /** @description `data-refused`: The database refuses this data. */
    '422.data-refused': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'data-refused';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `data-refused`: The database refuses this data.
     *
     *     `decline-needs-note`: Giving a task back for another reason needs a word about it.
     *
     *     `idempotency-key-reused`: This Idempotency-Key was used for another request.
     */
    '422.data-refused.decline-needs-note.idempotency-key-reused': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'data-refused' | 'decline-needs-note' | 'idempotency-key-reused';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `data-refused`: The database refuses this data.
     *
     *     `desk-unknown`: There is no such desk in use here.
     */
    '422.data-refused.desk-unknown': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'data-refused' | 'desk-unknown';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `data-refused`: The database refuses this data.
     *
     *     `desk-unknown`: There is no such desk in use here.
     *
     *     `idempotency-key-reused`: This Idempotency-Key was used for another request.
     */
    '422.data-refused.desk-unknown.idempotency-key-reused': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'data-refused' | 'desk-unknown' | 'idempotency-key-reused';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `data-refused`: The database refuses this data.
     *
     *     `external-id-like-card-number`: An id that looks like a card number is not kept.
     */
    '422.data-refused.external-id-like-card-number': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'data-refused' | 'external-id-like-card-number';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `data-refused`: The database refuses this data.
     *
     *     `external-id-like-card-number`: An id that looks like a card number is not kept.
     *
     *     `room-type-unknown`: There is no such room type in this property.
     */
    '422.data-refused.external-id-like-card-number.room-type-unknown': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'data-refused' | 'external-id-like-card-number' | 'room-type-unknown';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `data-refused`: The database refuses this data.
     *
     *     `generates-no-tax`: Only a charge brings a line, and the line is of a code of kind tax with a tax.
     *
     *     `idempotency-key-reused`: This Idempotency-Key was used for another request.
     *
     *     `tax-unknown`: The property has no such tax.
     */
    '422.data-refused.generates-no-tax.idempotency-key-reused.tax-unknown': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'data-refused' | 'generates-no-tax' | 'idempotency-key-reused' | 'tax-unknown';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `data-refused`: The database refuses this data.
     *
     *     `generates-no-tax`: Only a charge brings a line, and the line is of a code of kind tax with a tax.
     *
     *     `tax-unknown`: The property has no such tax.
     */
    '422.data-refused.generates-no-tax.tax-unknown': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'data-refused' | 'generates-no-tax' | 'tax-unknown';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `data-refused`: The database refuses this data.
     *
     *     `guest-missing`: A case needs a stay or the name of the guest.
     *
     *     `idempotency-key-reused`: This Idempotency-Key was used for another request.
     *
     *     `stay-unknown`: There is no such stay in this property.
     */
    '422.data-refused.guest-missing.idempotency-key-reused.stay-unknown': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'data-refused' | 'guest-missing' | 'idempotency-key-reused' | 'stay-unknown';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `data-refused`: The database refuses this data.
     *
     *     `idempotency-key-reused`: This Idempotency-Key was used for another request.
     */
    '422.data-refused.idempotency-key-reused': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'data-refused' | 'idempotency-key-reused';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `data-refused`: The database refuses this data.
     *
     *     `idempotency-key-reused`: This Idempotency-Key was used for another request.
     *
     *     `line-of-another-bill`: The line is not on this bill.
     *
     *     `window-confidential`: This window of the bill is confidential and is not shown.
     *
     *     `window-unknown`: The folio has no such window.
     */
    '422.data-refused.idempotency-key-reused.line-of-another-bill.window-confidential.window-unknown': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?:
            | 'data-refused'
            | 'idempotency-key-reused'
            | 'line-of-another-bill'
            | 'window-confidential'
            | 'window-unknown';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `data-refused`: The database refuses this data.
     *
     *     `idempotency-key-reused`: This Idempotency-Key was used for another request.
     *
     *     `line-of-another-stay`: The line is on the bill of another stay.
     */
    '422.data-refused.idempotency-key-reused.line-of-another-stay': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'data-refused' | 'idempotency-key-reused' | 'line-of-another-stay';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `data-refused`: The database refuses this data.
     *
     *     `idempotency-key-reused`: This Idempotency-Key was used for another request.
     *
     *     `night-audit-reason-missing`: What is open may pass with a reason, and none is given.
     */
    '422.data-refused.idempotency-key-reused.night-audit-reason-missing': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'data-refused' | 'idempotency-key-reused' | 'night-audit-reason-missing';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `data-refused`: The database refuses this data.
     *
     *     `idempotency-key-reused`: This Idempotency-Key was used for another request.
     *
     *     `nothing-owed`: We owe nothing on this part of the bill.
     *
     *     `other-window-missing`: Say which other open window of the bill the balance moves to.
     *
     *     `refund-exceeds-paid`: No more goes back to a tender than was paid with it.
     *
     *     `voucher-code-missing`: The property has no transaction code for vouchers.
     *
     *     `window-unknown`: The folio has no such window.
     */
    '422.data-refused.idempotency-key-reused.nothing-owed.other-window-missing.refund-exceeds-paid.voucher-code-missing.window-unknown': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?:
            | 'data-refused'
            | 'idempotency-key-reused'
            | 'nothing-owed'
            | 'other-window-missing'
            | 'refund-exceeds-paid'
            | 'voucher-code-missing'
            | 'window-unknown';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `data-refused`: The database refuses this data.
     *
     *     `idempotency-key-reused`: This Idempotency-Key was used for another request.
     *
     *     `nothing-sighted`: Say whether somebody lives in the room, or what it is left in.
     */
    '422.data-refused.idempotency-key-reused.nothing-sighted': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'data-refused' | 'idempotency-key-reused' | 'nothing-sighted';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `data-refused`: The database refuses this data.
     *
     *     `idempotency-key-reused`: This Idempotency-Key was used for another request.
     *
     *     `own-room`: The guest is in that room already.
     *
     *     `pseudo-room`: Nobody sleeps in that room.
     *
     *     `room-not-accessible`: The guest needs an accessible room.
     *
     *     `room-smoking-differs`: Smoking and non-smoking rooms are not exchanged.
     *
     *     `room-too-small`: The room is too small for the party.
     */
    '422.data-refused.idempotency-key-reused.own-room.pseudo-room.room-not-accessible.room-smoking-differs.room-too-small': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?:
            | 'data-refused'
            | 'idempotency-key-reused'
            | 'own-room'
            | 'pseudo-room'
            | 'room-not-accessible'
            | 'room-smoking-differs'
            | 'room-too-small';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `data-refused`: The database refuses this data.
     *
     *     `idempotency-key-reused`: This Idempotency-Key was used for another request.
     *
     *     `photo-not-an-image`: A photo is a JPEG, PNG or WebP picture.
     */
    '422.data-refused.idempotency-key-reused.photo-not-an-image': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'data-refused' | 'idempotency-key-reused' | 'photo-not-an-image';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `data-refused`: The database refuses this data.
     *
     *     `idempotency-key-reused`: This Idempotency-Key was used for another request.
     *
     *     `promise-due-in-the-past`: A promise is for a time that is still to come.
     */
    '422.data-refused.idempotency-key-reused.promise-due-in-the-past': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'data-refused' | 'idempotency-key-reused' | 'promise-due-in-the-past';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `data-refused`: The database refuses this data.
     *
     *     `idempotency-key-reused`: This Idempotency-Key was used for another request.
     *
     *     `reassign-changes-nothing`: The task is open to this department already.
     */
    '422.data-refused.idempotency-key-reused.reassign-changes-nothing': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'data-refused' | 'idempotency-key-reused' | 'reassign-changes-nothing';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `data-refused`: The database refuses this data.
     *
     *     `idempotency-key-reused`: This Idempotency-Key was used for another request.
     *
     *     `undo-not-possible`: That entry cannot be taken back.
     */
    '422.data-refused.idempotency-key-reused.undo-not-possible': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'data-refused' | 'idempotency-key-reused' | 'undo-not-possible';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `data-refused`: The database refuses this data.
     *
     *     `idempotency-key-reused`: This Idempotency-Key was used for another request.
     *
     *     `undo-not-undoable`: What undid a correction is not undone itself.
     */
    '422.data-refused.idempotency-key-reused.undo-not-undoable': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'data-refused' | 'idempotency-key-reused' | 'undo-not-undoable';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `data-refused`: The database refuses this data.
     *
     *     `not-a-room-code`: Nights are charged with an active charge of the group room.
     */
    '422.data-refused.not-a-room-code': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'data-refused' | 'not-a-room-code';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `data-refused`: The database refuses this data.
     *
     *     `room-connects-to-itself`: A room does not connect to itself.
     */
    '422.data-refused.room-connects-to-itself': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'data-refused' | 'room-connects-to-itself';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `data-refused`: The database refuses this data.
     *
     *     `routing-names-both`: A rule of routing names a transaction code or a group, one of them.
     *
     *     `transaction-code-unknown`: The property has no such transaction code.
     *
     *     `window-unknown`: The folio has no such window.
     */
    '422.data-refused.routing-names-both.transaction-code-unknown.window-unknown': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'data-refused' | 'routing-names-both' | 'transaction-code-unknown' | 'window-unknown';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `data-refused`: The database refuses this data.
     *
     *     `task-due-in-the-past`: A task is for a time that is still to come.
     */
    '422.data-refused.task-due-in-the-past': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'data-refused' | 'task-due-in-the-past';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `data-refused`: The database refuses this data.
     *
     *     `tax-rule-ends-too-early`: A rule ends after its first day, and after every line under it.
     */
    '422.data-refused.tax-rule-ends-too-early': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'data-refused' | 'tax-rule-ends-too-early';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `password-has-name`: A password must not contain the sign-in name.
     *
     *     `password-too-plain`: A password has at least five different characters.
     *
     *     `password-too-short`: A password has at least twelve characters.
     */
    '422.password-has-name.password-too-plain.password-too-short': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'password-has-name' | 'password-too-plain' | 'password-too-short';
        } & components['schemas']['ProblemDto'];
      };
    };
    /** @description `pin-too-simple`: This PIN is easily guessed. */
    '422.pin-too-simple': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'pin-too-simple';
        } & components['schemas']['ProblemDto'];
      };
    };
    /** @description `room-unknown`: There is no room of that number in this property. */
    '422.room-unknown': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'room-unknown';
        } & components['schemas']['ProblemDto'];
      };
    };
    /** @description `window-confidential`: This window of the bill is confidential and is not shown. */
    '422.window-confidential': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'window-confidential';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `window-confidential`: This window of the bill is confidential and is not shown.
     *
     *     `window-unknown`: The folio has no such window.
     */
    '422.window-confidential.window-unknown': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'window-confidential' | 'window-unknown';
        } & components['schemas']['ProblemDto'];
      };
    };
    /** @description `if-match-missing`: This request needs If-Match. */
    '428.if-match-missing': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'if-match-missing';
        } & components['schemas']['ProblemDto'];
      };
    };
    /** @description `sign-in-throttled`: Too many wrong sign-ins; wait before the next. */
    '429.sign-in-throttled': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'sign-in-throttled';
        } & components['schemas']['ProblemDto'];
      };
    };
    /**
     * @description `sign-in-throttled`: Too many wrong sign-ins; wait before the next.
     *
     *     `too-many-requests`: Too many requests.
     */
    '429.sign-in-throttled.too-many-requests': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'sign-in-throttled' | 'too-many-requests';
        } & components['schemas']['ProblemDto'];
      };
    };
    /** @description `too-many-requests`: Too many requests. */
    '429.too-many-requests': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'too-many-requests';
        } & components['schemas']['ProblemDto'];
      };
    };
    /** @description `unexpected`: Something went wrong on our side. */
    '500.unexpected': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'unexpected';
        } & components['schemas']['ProblemDto'];
      };
    };
    /** @description `database-unavailable`: The database cannot be reached or is too busy. */
    '503.database-unavailable': {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': {
          /** @enum {string} */
          code?: 'database-unavailable';
        } & components['schemas']['ProblemDto'];
      };
    };
  };
  parameters: {
    /**
     * @description Code of the hotel.
     * @example LIS1
     */
    Property: string;
    /**
     * @description The ETag of the version that was read; another one by now is refused as `stale-version`.
     * @example "3"
     */
    IfMatch: string;
    /**
     * @description The ETag of the version that was read; another one by now is refused as `stale-version`.
     * @example "3"
     */
    RequiredIfMatch: string;
    /**
     * @description The ETag one has; 304 when it is still the current one.
     * @example "3"
     */
    IfNoneMatch: string;
    /**
     * @description Made by the caller for this one effect: sending it again answers what was answered before.
     * @example 5f0c6f9e-2f5e-4f5c-9a35-6c1e0b7d9a42
     */
    IdempotencyKey: string;
    /**
     * @description Made by the caller for this one effect: sending it again answers what was answered before.
     * @example 5f0c6f9e-2f5e-4f5c-9a35-6c1e0b7d9a42
     */
    RequiredIdempotencyKey: string;
    /**
     * @description Id of the last event seen; the stream goes on after it.
     * @example 0197c3a2-b8e1-7f80-9bd7-0ae0784c7855
     */
    LastEventId: string;
  };
  requestBodies: never;
  headers: {
    /** @description Names this request in the log; yours when you sent one. */
    RequestId: string;
    /** @description The version, for If-Match and If-None-Match. */
    ETag: string;
    /** @description `true` when this is the stored answer of the same request before. */
    IdempotentReplayed: 'true';
    /** @description The next page, RFC 8288; none on the last. */
    Link: string;
    /** @description What is left in this minute. */
    RateLimit: string;
    /** @description The limit and its window. */
    RateLimitPolicy: string;
    /** @description Seconds to wait. */
    RetryAfter: number;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  issueToken: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "grant_type": "client_credentials",
         *       "client_id": "0197c3a2-6590-7427-91c7-f48ee638a684",
         *       "client_secret": "Text",
         *       "scope": "Text"
         *     }
         */
        'application/json': components['schemas']['TokenRequestDto'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "access_token": "Text",
           *       "token_type": "Bearer",
           *       "expires_in": 1,
           *       "scope": "Text"
           *     }
           */
          'application/json': components['schemas']['AccessTokenDto'];
        };
      };
      400: components['responses']['400.malformed-json.scope-not-granted.validation-failed'];
      401: components['responses']['401.client-wrong'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  listProperties: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": "0197c3a2-fc91-7841-934a-e5672878413f",
           *           "code": "LIS1",
           *           "name": "Maja Kowalska",
           *           "timeZone": "Europe/Lisbon",
           *           "currency": "EUR",
           *           "businessDate": "2026-11-21",
           *           "languages": [
           *             "en",
           *             "pl"
           *           ],
           *           "desks": [
           *             {
           *               "id": "0197c3a2-49be-7417-9ad7-4080a0031b63",
           *               "code": "prefers-floor",
           *               "name": "Maja Kowalska",
           *               "kind": "hotel"
           *             }
           *           ],
           *           "roomTypes": [
           *             {
           *               "code": "prefers-floor",
           *               "name": "Maja Kowalska",
           *               "rank": 2,
           *               "sleeps": 2
           *             }
           *           ],
           *           "defaultTheme": "auto",
           *           "defaultDensity": "compact",
           *           "idleLockMinutes": 3,
           *           "quietFrom": "22:00",
           *           "quietUntil": "07:00"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['PropertyListDto'];
        };
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  readProperty: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-fc91-7841-934a-e5672878413f",
           *       "code": "LIS1",
           *       "name": "Maja Kowalska",
           *       "timeZone": "Europe/Lisbon",
           *       "currency": "EUR",
           *       "businessDate": "2026-11-21",
           *       "languages": [
           *         "en",
           *         "pl"
           *       ],
           *       "desks": [
           *         {
           *           "id": "0197c3a2-49be-7417-9ad7-4080a0031b63",
           *           "code": "prefers-floor",
           *           "name": "Maja Kowalska",
           *           "kind": "hotel"
           *         }
           *       ],
           *       "roomTypes": [
           *         {
           *           "code": "prefers-floor",
           *           "name": "Maja Kowalska",
           *           "rank": 2,
           *           "sleeps": 2
           *         }
           *       ],
           *       "defaultTheme": "auto",
           *       "defaultDensity": "compact",
           *       "idleLockMinutes": 3,
           *       "quietFrom": "22:00",
           *       "quietUntil": "07:00"
           *     }
           */
          'application/json': components['schemas']['PropertyDto'];
        };
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.permission-missing'];
      404: components['responses']['404.not-found'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  listApiKeys: {
    parameters: {
      query?: {
        /**
         * @description Rows in the answer.
         * @example 50
         */
        limit?: number;
        /**
         * @description `page.nextCursor` of the answer before.
         * @example WyIwMTk3YzNhMi03ZDFlIl0
         */
        cursor?: string;
      };
      header?: never;
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": "0197c3a2-6c79-7369-9517-1e793d7d0080",
           *           "name": "Maja Kowalska",
           *           "prefix": "amk_q3n0",
           *           "lastFour": "gWtM",
           *           "scopes": [
           *             "property.read"
           *           ],
           *           "createdAt": "2026-11-21T18:04:05.000Z",
           *           "createdBy": "Text",
           *           "expiresAt": "2026-11-21T18:04:05.000Z",
           *           "revokedAt": "2026-11-21T18:04:05.000Z",
           *           "lastUsedAt": "2026-11-21T18:04:05.000Z"
           *         }
           *       ],
           *       "page": {
           *         "nextCursor": "Text",
           *         "hasMore": false
           *       }
           *     }
           */
          'application/json': components['schemas']['ApiKeyPageDto'];
        };
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.permission-missing'];
      404: components['responses']['404.not-found'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  createApiKey: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Made by the caller for this one effect: sending it again answers what was answered before.
         * @example 5f0c6f9e-2f5e-4f5c-9a35-6c1e0b7d9a42
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "PMS at night",
         *       "scopes": [
         *         "property.read"
         *       ],
         *       "expiresInDays": 1
         *     }
         */
        'application/json': components['schemas']['CreateApiKeyDto'];
      };
    };
    responses: {
      /** @description Created. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          'Idempotent-Replayed': components['headers']['IdempotentReplayed'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-0c81-76e8-95c7-f6ce16d34b8d",
           *       "name": "Maja Kowalska",
           *       "prefix": "amk_q3n0",
           *       "lastFour": "gWtM",
           *       "scopes": [
           *         "property.read"
           *       ],
           *       "createdAt": "2026-11-21T18:04:05.000Z",
           *       "createdBy": "Text",
           *       "expiresAt": "2026-11-21T18:04:05.000Z",
           *       "revokedAt": "2026-11-21T18:04:05.000Z",
           *       "lastUsedAt": "2026-11-21T18:04:05.000Z",
           *       "key": "amk_q3n0wB2fXl8mC1v7sT5yR9dE4aK6hJ0uZpQoLiNgWtM"
           *     }
           */
          'application/json': components['schemas']['CreatedApiKeyDto'];
        };
      };
      400: components['responses']['400.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.already-exists.idempotency-key-in-flight.write-conflict'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.data-refused.idempotency-key-reused'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  revokeApiKey: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-8c28-7405-95db-b54b7f053a2d */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      204: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.write-conflict'];
      422: components['responses']['422.data-refused'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  listAudit: {
    parameters: {
      query?: {
        /**
         * @description Rows in the answer.
         * @example 50
         */
        limit?: number;
        /**
         * @description `page.nextCursor` of the answer before.
         * @example WyIwMTk3YzNhMi03ZDFlIl0
         */
        cursor?: string;
        /**
         * @description Only what was done to this case, stay, folio or other subject.
         * @example 0197c3a2-a949-71f4-9c1b-f7b0cffbadcb
         */
        subjectId?: string;
        /**
         * @description By what people call it: the number of a case with its promises and credits, of a stay with its bills, of a room, or somebody's sign-in name. For example `LIS1-2026-000471`.
         * @example LIS1-2026-000471
         */
        subject?: string;
        /** @example case */
        subjectKind?: components['schemas']['SubjectKind'];
        /**
         * @description Only what this person or key did.
         * @example 0197c3a2-50c9-7c4a-9eb4-0b5b206b6d98
         */
        actorId?: string;
        /**
         * @description Only this act, for example `case.opened`.
         * @example case.opened
         */
        action?: string;
        /**
         * @description From this day on, by the house's clock.
         * @example 2026-11-21
         */
        from?: string;
        /**
         * @description Until this day and with it, by the house's clock.
         * @example 2026-11-23
         */
        until?: string;
      };
      header?: never;
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": "0197c3a2-fd8d-78ab-92f7-eeb60be4d220",
           *           "at": "2026-11-21T18:04:05.000Z",
           *           "businessDate": "2026-11-21",
           *           "actorKind": "staff",
           *           "actorId": "0197c3a2-50c9-7c4a-9eb4-0b5b206b6d98",
           *           "actor": "Maja Kowalska",
           *           "desk": "Reception",
           *           "action": "case.opened",
           *           "subjectKind": "case",
           *           "subjectId": "0197c3a2-a949-71f4-9c1b-f7b0cffbadcb",
           *           "subject": "LIS1-2026-000471",
           *           "caseId": "0197c3a2-bbfc-7d41-960a-1e8674dac622",
           *           "stayId": "0197c3a2-39be-7152-989c-7942a8e7765d",
           *           "change": {
           *             "category": "noise"
           *           },
           *           "requestId": "3b5c1b1e-8f0a-4a56-9a9f-5d0d3f6b2a11",
           *           "hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
           *         }
           *       ],
           *       "page": {
           *         "nextCursor": "Text",
           *         "hasMore": false
           *       }
           *     }
           */
          'application/json': components['schemas']['AuditEntryPageDto'];
        };
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.permission-missing'];
      404: components['responses']['404.not-found'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  listAuditActors: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": "0197c3a2-a4cb-7153-9afa-404f4d49c15d",
           *           "name": "Maja Kowalska",
           *           "kind": "staff"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['AuditActorListDto'];
        };
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.permission-missing'];
      404: components['responses']['404.not-found'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  listBillChecks: {
    parameters: {
      query?: {
        /**
         * @description Rows in the answer.
         * @example 50
         */
        limit?: number;
        /**
         * @description `page.nextCursor` of the answer before.
         * @example WyIwMTk3YzNhMi03ZDFlIl0
         */
        cursor?: string;
      };
      header?: never;
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "stayId": "0197c3a2-39be-7152-989c-7942a8e7765d",
           *           "findings": [
           *             {
           *               "key": "amk_q3n0wB2fXl8mC1v7sT5yR9dE4aK6hJ0uZpQoLiNgWtM",
           *               "rule": "scale-mistake",
           *               "severity": "high",
           *               "folioId": "0197c3a2-4631-7f24-94ad-4495271986f2",
           *               "lineIds": [
           *                 "0197c3a2-38a9-7c1e-9721-584da284b90c"
           *               ],
           *               "line": {
           *                 "postingId": "0197c3a2-95bb-7b36-9a87-86c764f97434",
           *                 "description": "Minibar, still water",
           *                 "amount": {
           *                   "amount": "12.50",
           *                   "currency": "EUR"
           *                 },
           *                 "serviceDate": "2026-11-21",
           *                 "postedBy": "Night audit",
           *                 "roomNumber": "412"
           *               },
           *               "atStake": {
           *                 "amount": "12.50",
           *                 "currency": "EUR"
           *               },
           *               "evidence": {
           *                 "charged": {
           *                   "amount": "12.50",
           *                   "currency": "EUR"
           *                 },
           *                 "expected": {
           *                   "amount": "12.50",
           *                   "currency": "EUR"
           *                 },
           *                 "usualLow": {
           *                   "amount": "12.50",
           *                   "currency": "EUR"
           *                 },
           *                 "usualHigh": {
           *                   "amount": "12.50",
           *                   "currency": "EUR"
           *                 },
           *                 "quantity": 1,
           *                 "expectedQuantity": 1,
           *                 "serviceDate": "2026-11-21",
           *                 "arrival": "2026-11-19",
           *                 "departure": "2026-11-23",
           *                 "roomNumber": "412",
           *                 "ownRooms": [
           *                   "Text"
           *                 ],
           *                 "otherLineId": "0197c3a2-ea25-775f-99e4-598258a19f2c",
           *                 "minutesApart": 1,
           *                 "reference": "CHK-88213",
           *                 "transactionCode": "MINI",
           *                 "expectedCode": "Text",
           *                 "percent": "10",
           *                 "expectedPercent": "13",
           *                 "adults": 2,
           *                 "children": 0,
           *                 "waived": "late-check-out",
           *                 "words": "Text",
           *                 "currency": "EUR",
           *                 "expectedCurrency": "EUR"
           *               },
           *               "proposal": {
           *                 "type": "reprice",
           *                 "postingId": "0197c3a2-95bb-7b36-9a87-86c764f97434",
           *                 "amount": {
           *                   "amount": "12.50",
           *                   "currency": "EUR"
           *                 },
           *                 "unitPrice": {
           *                   "amount": "12.50",
           *                   "currency": "EUR"
           *                 },
           *                 "toStayId": "0197c3a2-c30a-7d9a-95ca-01f856f4aa17",
           *                 "toFolioId": "0197c3a2-f79f-7d63-96ce-325bbd500860",
           *                 "transactionCode": "MINI"
           *               }
           *             }
           *           ],
           *           "dismissed": [
           *             {
           *               "finding": {
           *                 "key": "amk_q3n0wB2fXl8mC1v7sT5yR9dE4aK6hJ0uZpQoLiNgWtM",
           *                 "rule": "scale-mistake",
           *                 "severity": "high",
           *                 "folioId": "0197c3a2-4631-7f24-94ad-4495271986f2",
           *                 "lineIds": [
           *                   "0197c3a2-38a9-7c1e-9721-584da284b90c"
           *                 ],
           *                 "line": {
           *                   "postingId": "0197c3a2-95bb-7b36-9a87-86c764f97434",
           *                   "description": "Minibar, still water",
           *                   "amount": {
           *                     "amount": "12.50",
           *                     "currency": "EUR"
           *                   },
           *                   "serviceDate": "2026-11-21",
           *                   "postedBy": "Night audit",
           *                   "roomNumber": "412"
           *                 },
           *                 "atStake": {
           *                   "amount": "12.50",
           *                   "currency": "EUR"
           *                 },
           *                 "evidence": {
           *                   "charged": {
           *                     "amount": "12.50",
           *                     "currency": "EUR"
           *                   },
           *                   "expected": {
           *                     "amount": "12.50",
           *                     "currency": "EUR"
           *                   },
           *                   "usualLow": {
           *                     "amount": "12.50",
           *                     "currency": "EUR"
           *                   },
           *                   "usualHigh": {
           *                     "amount": "12.50",
           *                     "currency": "EUR"
           *                   },
           *                   "quantity": 1,
           *                   "expectedQuantity": 1,
           *                   "serviceDate": "2026-11-21",
           *                   "arrival": "2026-11-19",
           *                   "departure": "2026-11-23",
           *                   "roomNumber": "412",
           *                   "ownRooms": [
           *                     "Text"
           *                   ],
           *                   "otherLineId": "0197c3a2-ea25-775f-99e4-598258a19f2c",
           *                   "minutesApart": 1,
           *                   "reference": "CHK-88213",
           *                   "transactionCode": "MINI",
           *                   "expectedCode": "Text",
           *                   "percent": "10",
           *                   "expectedPercent": "13",
           *                   "adults": 2,
           *                   "children": 0,
           *                   "waived": "late-check-out",
           *                   "words": "Text",
           *                   "currency": "EUR",
           *                   "expectedCurrency": "EUR"
           *                 },
           *                 "proposal": {
           *                   "type": "reprice",
           *                   "postingId": "0197c3a2-95bb-7b36-9a87-86c764f97434",
           *                   "amount": {
           *                     "amount": "12.50",
           *                     "currency": "EUR"
           *                   },
           *                   "unitPrice": {
           *                     "amount": "12.50",
           *                     "currency": "EUR"
           *                   },
           *                   "toStayId": "0197c3a2-c30a-7d9a-95ca-01f856f4aa17",
           *                   "toFolioId": "0197c3a2-f79f-7d63-96ce-325bbd500860",
           *                   "transactionCode": "MINI"
           *                 }
           *               },
           *               "dismissal": {
           *                 "id": "0197c3a2-1b6f-7a85-9e59-53025db710bb",
           *                 "findingKey": "rate-differs-from-quote.0197c3a2-38a9-7c1e-9721-584da284b90c.1500",
           *                 "reason": "right-as-it-is",
           *                 "note": "For the broken lift",
           *                 "by": "Text",
           *                 "at": "2026-11-21T18:04:05.000Z"
           *               }
           *             }
           *           ],
           *           "guest": "Text",
           *           "confirmationNumber": "4711-8842",
           *           "status": "InHouse",
           *           "roomNumber": "412",
           *           "arrival": "2026-11-19",
           *           "departure": "2026-11-23",
           *           "gravest": "high"
           *         }
           *       ],
           *       "page": {
           *         "nextCursor": "Text",
           *         "hasMore": false
           *       }
           *     }
           */
          'application/json': components['schemas']['BillCheckRowPageDto'];
        };
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.permission-missing'];
      404: components['responses']['404.not-found'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  bulkFolios: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Made by the caller for this one effect: sending it again answers what was answered before.
         * @example 5f0c6f9e-2f5e-4f5c-9a35-6c1e0b7d9a42
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /** @example {"system":"opera","id":"R-10442","body":{"stay":{"system":"opera","id":"R-10442"},"number":"F-20871","currency":"EUR","windows":[{"number":1,"payerKind":"guest","payerName":"Anna Nowak","confidential":false}]}} */
        'application/x-ndjson': string;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          'Idempotent-Replayed': components['headers']['IdempotentReplayed'];
          [name: string]: unknown;
        };
        content: {
          /** @example {"line":1,"status":"created","id":"0197c3a2-960c-7086-9bad-d23ad6d07f5a"} */
          'application/x-ndjson': string;
        };
      };
      400: components['responses']['400.bulk-empty.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.already-exists.idempotency-key-in-flight.write-conflict'];
      413: components['responses']['413.body-too-large.bulk-too-long'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.data-refused.idempotency-key-reused'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  bulkGuests: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Made by the caller for this one effect: sending it again answers what was answered before.
         * @example 5f0c6f9e-2f5e-4f5c-9a35-6c1e0b7d9a42
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /** @example {"system":"opera","id":"R-10442","body":{"firstName":"Anna","lastName":"Nowak","formOfAddress":"Ms","preferredName":"Ania","addressAs":"Ms Anna Nowak","pronunciation":"AN-na NO-vak","language":"pl","country":"PL","email":"anna.nowak@example.com","phone":"+48 601 234 567","tier":"none","vip":false,"repeatGuest":false,"messageConsent":"unknown","changedAt":"2026-11-21T18:04:05.000Z"}} */
        'application/x-ndjson': string;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          'Idempotent-Replayed': components['headers']['IdempotentReplayed'];
          [name: string]: unknown;
        };
        content: {
          /** @example {"line":1,"status":"created","id":"0197c3a2-960c-7086-9bad-d23ad6d07f5a"} */
          'application/x-ndjson': string;
        };
      };
      400: components['responses']['400.bulk-empty.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.already-exists.idempotency-key-in-flight.write-conflict'];
      413: components['responses']['413.body-too-large.bulk-too-long'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.data-refused.idempotency-key-reused'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  bulkPostings: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Made by the caller for this one effect: sending it again answers what was answered before.
         * @example 5f0c6f9e-2f5e-4f5c-9a35-6c1e0b7d9a42
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /** @example {"system":"opera","id":"R-10442","body":{"transactionCode":"MINI","description":"Minibar, still water","amount":{"amount":"12.50","currency":"EUR"},"quantity":1,"serviceDate":"2026-11-21","reference":"CHK-88213","checkNumber":"Text","packageCode":"Text","folio":{"system":"opera","id":"R-10442"},"window":1,"businessDate":"2026-11-21","postedAt":"2026-11-21T18:04:05.000Z","postedBy":"Night audit","source":"pms","roomNumber":"412"}} */
        'application/x-ndjson': string;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          'Idempotent-Replayed': components['headers']['IdempotentReplayed'];
          [name: string]: unknown;
        };
        content: {
          /** @example {"line":1,"status":"created","id":"0197c3a2-960c-7086-9bad-d23ad6d07f5a"} */
          'application/x-ndjson': string;
        };
      };
      400: components['responses']['400.bulk-empty.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.already-exists.idempotency-key-in-flight.write-conflict'];
      413: components['responses']['413.body-too-large.bulk-too-long'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.data-refused.idempotency-key-reused'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  bulkRooms: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Made by the caller for this one effect: sending it again answers what was answered before.
         * @example 5f0c6f9e-2f5e-4f5c-9a35-6c1e0b7d9a42
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /** @example {"system":"opera","id":"R-10442","body":{"number":"412","floor":4,"roomType":"DLX","features":["accessible"],"status":"Clean","wing":"Text","riser":"Text","assets":[{"kind":"air-conditioning","name":"Maja Kowalska"}],"changedAt":"2026-11-21T18:04:05.000Z"}} */
        'application/x-ndjson': string;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          'Idempotent-Replayed': components['headers']['IdempotentReplayed'];
          [name: string]: unknown;
        };
        content: {
          /** @example {"line":1,"status":"created","id":"0197c3a2-960c-7086-9bad-d23ad6d07f5a"} */
          'application/x-ndjson': string;
        };
      };
      400: components['responses']['400.bulk-empty.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.already-exists.idempotency-key-in-flight.write-conflict'];
      413: components['responses']['413.body-too-large.bulk-too-long'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.data-refused.idempotency-key-reused'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  bulkStays: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Made by the caller for this one effect: sending it again answers what was answered before.
         * @example 5f0c6f9e-2f5e-4f5c-9a35-6c1e0b7d9a42
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /** @example {"system":"opera","id":"R-10442","body":{"guest":{"system":"opera","id":"R-10442"},"confirmationNumber":"4711-8842","status":"InHouse","arrival":"2026-11-19","departure":"2026-11-23","adults":2,"children":0,"infants":0,"roomTypeCharged":"STD","roomNumber":"412","mealPlan":"room-only","ratePlan":"BAR","nightlyRate":{"amount":"12.50","currency":"EUR"},"marketSegment":"Online TA","specialRequests":["Quiet room"],"companions":["Mr Jan Nowak"],"partyCode":"NOWAK-2026","childAges":[1],"taxExempt":["Text"],"rateSuppressed":false,"packageCode":"Text","doNotMove":false,"changedAt":"2026-11-21T18:04:05.000Z"}} */
        'application/x-ndjson': string;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          'Idempotent-Replayed': components['headers']['IdempotentReplayed'];
          [name: string]: unknown;
        };
        content: {
          /** @example {"line":1,"status":"created","id":"0197c3a2-960c-7086-9bad-d23ad6d07f5a"} */
          'application/x-ndjson': string;
        };
      };
      400: components['responses']['400.bulk-empty.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.already-exists.idempotency-key-in-flight.write-conflict'];
      413: components['responses']['413.body-too-large.bulk-too-long'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.data-refused.idempotency-key-reused'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  listCaseViews: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": "0197c3a2-5a48-7fd2-9a04-268472f76e5a",
           *           "name": "Maja Kowalska",
           *           "query": "owner=me&severity=severe"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['CaseViewListDto'];
        };
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.permission-missing'];
      404: components['responses']['404.not-found'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  putCaseView: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-5dc6-76c1-9e34-96f358d07988 */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Maja Kowalska",
         *       "query": "owner=me&severity=severe"
         *     }
         */
        'application/json': components['schemas']['PutCaseViewDto'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-5a48-7fd2-9a04-268472f76e5a",
           *       "name": "Maja Kowalska",
           *       "query": "owner=me&severity=severe"
           *     }
           */
          'application/json': components['schemas']['CaseViewDto'];
        };
      };
      400: components['responses']['400.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.case-view-name-taken.write-conflict'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.case-views-too-many.data-refused'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  deleteCaseView: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-5dc6-76c1-9e34-96f358d07988 */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      204: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.write-conflict'];
      422: components['responses']['422.data-refused'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  listCases: {
    parameters: {
      query?: {
        /**
         * @description Rows in the answer.
         * @example 50
         */
        limit?: number;
        /**
         * @description `page.nextCursor` of the answer before.
         * @example WyIwMTk3YzNhMi03ZDFlIl0
         */
        cursor?: string;
        /** @example 0197c3a2-39be-7152-989c-7942a8e7765d */
        stayId?: string;
        /** @example Assigned */
        state?: components['schemas']['CaseState'];
        /**
         * @description `true`: not closed and not a duplicate; `false`: only those.
         * @example true
         */
        open?: 'true' | 'false';
        /**
         * @description `me`, `nobody`, or a staff member's id.
         * @example me
         */
        owner?: string;
        /**
         * @description Code of the desk it was opened at.
         * @example Reception
         */
        desk?: string;
        /** @example minor */
        severity?: components['schemas']['Severity'];
        /** @example noise */
        category?: components['schemas']['CaseCategory'];
        /**
         * @description Where it stands on the board now; only open cases do.
         * @example late
         */
        due?: components['schemas']['CaseBand'];
        /**
         * @description Room, case number, part of the guest's name or words; looked for among open cases.
         * @example Guest prefers a call before we knock.
         */
        text?: string;
        /**
         * @description Only these cases, with commas between; for a list that keeps itself fresh. At most 50.
         * @example 0197c3a2-7d1e-7b44-9a51-3f0c8f5f2a10
         */
        ids?: string;
      };
      header?: never;
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": "0197c3a2-5196-7156-9e6b-0ee0b98aae79",
           *           "version": 3,
           *           "number": "412",
           *           "kind": "complaint",
           *           "category": "noise",
           *           "severity": "minor",
           *           "state": "Assigned",
           *           "stayId": "0197c3a2-39be-7152-989c-7942a8e7765d",
           *           "guestName": "Anna Nowak",
           *           "roomNumber": "412",
           *           "statedProblem": "I hear the lift all night.",
           *           "owner": {
           *             "id": "0197c3a2-5196-7156-9e6b-0ee0b98aae79",
           *             "name": "Maja Kowalska"
           *           },
           *           "desk": {
           *             "code": "prefers-floor",
           *             "name": "Maja Kowalska"
           *           },
           *           "nextPromise": {
           *             "what": "A quiet room by eight this evening.",
           *             "dueAt": "2026-11-21T18:04:05.000Z"
           *           },
           *           "openedAt": "2026-11-21T18:04:05.000Z",
           *           "dueAt": "2026-11-21T18:04:05.000Z",
           *           "lastEntryAt": "2026-11-21T18:04:05.000Z"
           *         }
           *       ],
           *       "page": {
           *         "nextCursor": "Text",
           *         "hasMore": false
           *       }
           *     }
           */
          'application/json': components['schemas']['CaseRowPageDto'];
        };
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.permission-missing'];
      404: components['responses']['404.not-found'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  openCase: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Made by the caller for this one effect: sending it again answers what was answered before.
         * @example 5f0c6f9e-2f5e-4f5c-9a35-6c1e0b7d9a42
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "id": "0197c3a2-a15b-743d-9b1e-fb26be3e6b36",
         *       "category": "noise",
         *       "kind": "complaint",
         *       "stayId": "0197c3a2-39be-7152-989c-7942a8e7765d",
         *       "channel": "in-person",
         *       "statedProblem": "I hear the lift all night.",
         *       "severity": "minor"
         *     }
         */
        'application/json': components['schemas']['OpenCaseDto'];
      };
    };
    responses: {
      /** @description Created. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          ETag: components['headers']['ETag'];
          'Idempotent-Replayed': components['headers']['IdempotentReplayed'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-bbfc-7d41-960a-1e8674dac622",
           *       "version": 3,
           *       "number": "LIS1-2026-000471",
           *       "kind": "complaint",
           *       "category": "noise",
           *       "description": "Lift next to the room",
           *       "severity": "minor",
           *       "fault": "house",
           *       "channel": "in-person",
           *       "state": "Assigned",
           *       "transitions": [
           *         "assign"
           *       ],
           *       "stayId": "0197c3a2-39be-7152-989c-7942a8e7765d",
           *       "guestName": "Anna Nowak",
           *       "roomNumber": "412",
           *       "statedProblem": "I hear the lift all night.",
           *       "agreedProblem": "The lift is heard in the room at night.",
           *       "outcome": "Moved to 508, ten percent off the first night.",
           *       "explanation": "The lift was serviced during your stay; we moved you to a quiet floor.",
           *       "owner": {
           *         "id": "0197c3a2-bbfc-7d41-960a-1e8674dac622",
           *         "name": "Maja Kowalska"
           *       },
           *       "desk": {
           *         "code": "prefers-floor",
           *         "name": "Maja Kowalska"
           *       },
           *       "openedBy": "Text",
           *       "openedAt": "2026-11-21T18:04:05.000Z",
           *       "businessDate": "2026-11-21",
           *       "dueAt": "2026-11-21T18:04:05.000Z",
           *       "closedAt": "2026-11-21T18:04:05.000Z",
           *       "duplicateOf": "0197c3a2-d0a2-7c5b-943e-1650bd515da9"
           *     }
           */
          'application/json': components['schemas']['CaseDto'];
        };
      };
      400: components['responses']['400.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.already-exists.idempotency-key-in-flight.write-conflict'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.data-refused.guest-missing.idempotency-key-reused.stay-unknown'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  countCases: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "late": 1,
           *       "soon": 1,
           *       "later": 1,
           *       "waiting": 1,
           *       "unowned": 1,
           *       "mine": 1,
           *       "severe": 1,
           *       "severeLate": 1,
           *       "noise": 1
           *     }
           */
          'application/json': components['schemas']['CaseCountsDto'];
        };
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.permission-missing'];
      404: components['responses']['404.not-found'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  listCaseOwners: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": "0197c3a2-c27d-7e92-94fc-d31d56d31a34",
           *           "name": "Maja Kowalska",
           *           "desk": {
           *             "code": "prefers-floor",
           *             "name": "Maja Kowalska"
           *           }
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['CaseOwnerListDto'];
        };
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.permission-missing'];
      404: components['responses']['404.not-found'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  readCase: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The ETag one has; 304 when it is still the current one.
         * @example "3"
         */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-bbfc-7d41-960a-1e8674dac622 */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-bbfc-7d41-960a-1e8674dac622",
           *       "version": 3,
           *       "number": "LIS1-2026-000471",
           *       "kind": "complaint",
           *       "category": "noise",
           *       "description": "Lift next to the room",
           *       "severity": "minor",
           *       "fault": "house",
           *       "channel": "in-person",
           *       "state": "Assigned",
           *       "transitions": [
           *         "assign"
           *       ],
           *       "stayId": "0197c3a2-39be-7152-989c-7942a8e7765d",
           *       "guestName": "Anna Nowak",
           *       "roomNumber": "412",
           *       "statedProblem": "I hear the lift all night.",
           *       "agreedProblem": "The lift is heard in the room at night.",
           *       "outcome": "Moved to 508, ten percent off the first night.",
           *       "explanation": "The lift was serviced during your stay; we moved you to a quiet floor.",
           *       "owner": {
           *         "id": "0197c3a2-bbfc-7d41-960a-1e8674dac622",
           *         "name": "Maja Kowalska"
           *       },
           *       "desk": {
           *         "code": "prefers-floor",
           *         "name": "Maja Kowalska"
           *       },
           *       "openedBy": "Text",
           *       "openedAt": "2026-11-21T18:04:05.000Z",
           *       "businessDate": "2026-11-21",
           *       "dueAt": "2026-11-21T18:04:05.000Z",
           *       "closedAt": "2026-11-21T18:04:05.000Z",
           *       "duplicateOf": "0197c3a2-d0a2-7c5b-943e-1650bd515da9"
           *     }
           */
          'application/json': components['schemas']['CaseDto'];
        };
      };
      /** @description Still the version one has. */
      304: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.permission-missing'];
      404: components['responses']['404.not-found'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  editCase: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The ETag of the version that was read; another one by now is refused as `stale-version`.
         * @example "3"
         */
        'If-Match': components['parameters']['RequiredIfMatch'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-bbfc-7d41-960a-1e8674dac622 */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "category": "noise",
         *       "kind": "complaint",
         *       "description": "Minibar, still water",
         *       "severity": "minor",
         *       "fault": "house",
         *       "statedProblem": "I hear the lift all night.",
         *       "agreedProblem": "The lift is heard in the room at night.",
         *       "outcome": "Moved to 508, ten percent off the first night.",
         *       "explanation": "The lift was serviced during your stay; we moved you to a quiet floor."
         *     }
         */
        'application/json': components['schemas']['EditCaseDto'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-bbfc-7d41-960a-1e8674dac622",
           *       "version": 3,
           *       "number": "LIS1-2026-000471",
           *       "kind": "complaint",
           *       "category": "noise",
           *       "description": "Lift next to the room",
           *       "severity": "minor",
           *       "fault": "house",
           *       "channel": "in-person",
           *       "state": "Assigned",
           *       "transitions": [
           *         "assign"
           *       ],
           *       "stayId": "0197c3a2-39be-7152-989c-7942a8e7765d",
           *       "guestName": "Anna Nowak",
           *       "roomNumber": "412",
           *       "statedProblem": "I hear the lift all night.",
           *       "agreedProblem": "The lift is heard in the room at night.",
           *       "outcome": "Moved to 508, ten percent off the first night.",
           *       "explanation": "The lift was serviced during your stay; we moved you to a quiet floor.",
           *       "owner": {
           *         "id": "0197c3a2-bbfc-7d41-960a-1e8674dac622",
           *         "name": "Maja Kowalska"
           *       },
           *       "desk": {
           *         "code": "prefers-floor",
           *         "name": "Maja Kowalska"
           *       },
           *       "openedBy": "Text",
           *       "openedAt": "2026-11-21T18:04:05.000Z",
           *       "businessDate": "2026-11-21",
           *       "dueAt": "2026-11-21T18:04:05.000Z",
           *       "closedAt": "2026-11-21T18:04:05.000Z",
           *       "duplicateOf": "0197c3a2-d0a2-7c5b-943e-1650bd515da9"
           *     }
           */
          'application/json': components['schemas']['CaseDto'];
        };
      };
      400: components['responses']['400.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.write-conflict'];
      412: components['responses']['412.stale-version'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.data-refused'];
      428: components['responses']['428.if-match-missing'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  readCreditLimits: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-bbfc-7d41-960a-1e8674dac622 */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "caseId": "0197c3a2-bbfc-7d41-960a-1e8674dac622",
           *       "currency": "EUR",
           *       "authorityPerCase": {
           *         "amount": "12.50",
           *         "currency": "EUR"
           *       },
           *       "grantedOnCase": {
           *         "amount": "12.50",
           *         "currency": "EUR"
           *       },
           *       "authorityLeft": {
           *         "amount": "12.50",
           *         "currency": "EUR"
           *       },
           *       "creditable": {
           *         "amount": "12.50",
           *         "currency": "EUR"
           *       }
           *     }
           */
          'application/json': components['schemas']['CreditLimitsDto'];
        };
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.permission-missing'];
      404: components['responses']['404.not-found'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  previewCredit: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Made by the caller for this one effect: sending it again answers what was answered before.
         * @example 5f0c6f9e-2f5e-4f5c-9a35-6c1e0b7d9a42
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-bbfc-7d41-960a-1e8674dac622 */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "postingIds": [
         *         "0197c3a2-95bb-7b36-9a87-86c764f97434"
         *       ],
         *       "percent": "10",
         *       "kind": "correction",
         *       "reason": "noise",
         *       "departmentResponsible": "rooms",
         *       "note": "For the broken lift"
         *     }
         */
        'application/json': components['schemas']['PreviewCreditDto'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          'Idempotent-Replayed': components['headers']['IdempotentReplayed'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "caseId": "0197c3a2-bbfc-7d41-960a-1e8674dac622",
           *       "kind": "correction",
           *       "total": {
           *         "amount": "12.50",
           *         "currency": "EUR"
           *       },
           *       "lines": [
           *         {
           *           "postingId": "0197c3a2-95bb-7b36-9a87-86c764f97434",
           *           "description": "Minibar, still water",
           *           "window": 1,
           *           "payer": "Anna Nowak",
           *           "payerIsOther": false,
           *           "amount": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           },
           *           "tax": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           },
           *           "creditableLeft": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           }
           *         }
           *       ],
           *       "balanceBefore": {
           *         "amount": "12.50",
           *         "currency": "EUR"
           *       },
           *       "balanceAfter": {
           *         "amount": "12.50",
           *         "currency": "EUR"
           *       },
           *       "limits": {
           *         "caseId": "0197c3a2-bbfc-7d41-960a-1e8674dac622",
           *         "currency": "EUR",
           *         "authorityPerCase": {
           *           "amount": "12.50",
           *           "currency": "EUR"
           *         },
           *         "grantedOnCase": {
           *           "amount": "12.50",
           *           "currency": "EUR"
           *         },
           *         "authorityLeft": {
           *           "amount": "12.50",
           *           "currency": "EUR"
           *         },
           *         "creditable": {
           *           "amount": "12.50",
           *           "currency": "EUR"
           *         }
           *       },
           *       "businessDate": "2026-11-21",
           *       "token": "n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg"
           *     }
           */
          'application/json': components['schemas']['CreditPreviewDto'];
        };
      };
      400: components['responses']['400.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.already-exists.case-already-closed.folio-closed.idempotency-key-in-flight.window-closed.write-conflict'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.credit-code-missing.credit-exceeds-authority.credit-exceeds-folio.credit-exceeds-line.credit-exceeds-lines.credit-in-other-currency.credit-not-positive.data-refused.idempotency-key-reused.line-not-creditable.line-not-on-this-stay'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  listCredits: {
    parameters: {
      query?: {
        /**
         * @description Rows in the answer.
         * @example 50
         */
        limit?: number;
        /**
         * @description `page.nextCursor` of the answer before.
         * @example WyIwMTk3YzNhMi03ZDFlIl0
         */
        cursor?: string;
      };
      header?: never;
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-bbfc-7d41-960a-1e8674dac622 */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": "0197c3a2-ecc4-7873-9a16-94eb0de0b33d",
           *           "caseId": "0197c3a2-bbfc-7d41-960a-1e8674dac622",
           *           "kind": "correction",
           *           "reason": "noise",
           *           "departmentResponsible": "rooms",
           *           "total": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           },
           *           "note": "For the broken lift",
           *           "lines": [
           *             {
           *               "postingId": "0197c3a2-95bb-7b36-9a87-86c764f97434",
           *               "creditPostingId": "0197c3a2-a017-762f-9a8e-882045a97a87",
           *               "amount": {
           *                 "amount": "12.50",
           *                 "currency": "EUR"
           *               },
           *               "tax": {
           *                 "amount": "12.50",
           *                 "currency": "EUR"
           *               }
           *             }
           *           ],
           *           "grantedBy": "Text",
           *           "grantedAt": "2026-11-21T18:04:05.000Z",
           *           "businessDate": "2026-11-21"
           *         }
           *       ],
           *       "page": {
           *         "nextCursor": "Text",
           *         "hasMore": false
           *       }
           *     }
           */
          'application/json': components['schemas']['CreditPageDto'];
        };
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.permission-missing'];
      404: components['responses']['404.not-found'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  grantCredit: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made by the caller for this one effect: sending it again answers what was answered before.
         * @example 5f0c6f9e-2f5e-4f5c-9a35-6c1e0b7d9a42
         */
        'Idempotency-Key': components['parameters']['RequiredIdempotencyKey'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-bbfc-7d41-960a-1e8674dac622 */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "postingIds": [
         *         "0197c3a2-95bb-7b36-9a87-86c764f97434"
         *       ],
         *       "percent": "10",
         *       "kind": "correction",
         *       "reason": "noise",
         *       "departmentResponsible": "rooms",
         *       "note": "For the broken lift",
         *       "id": "0197c3a2-10ad-7bcb-923c-f7b9f2b9e8a6",
         *       "previewToken": "n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg"
         *     }
         */
        'application/json': components['schemas']['GrantCreditDto'];
      };
    };
    responses: {
      /** @description Created. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          'Idempotent-Replayed': components['headers']['IdempotentReplayed'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-ecc4-7873-9a16-94eb0de0b33d",
           *       "caseId": "0197c3a2-bbfc-7d41-960a-1e8674dac622",
           *       "kind": "correction",
           *       "reason": "noise",
           *       "departmentResponsible": "rooms",
           *       "total": {
           *         "amount": "12.50",
           *         "currency": "EUR"
           *       },
           *       "note": "For the broken lift",
           *       "lines": [
           *         {
           *           "postingId": "0197c3a2-95bb-7b36-9a87-86c764f97434",
           *           "creditPostingId": "0197c3a2-a017-762f-9a8e-882045a97a87",
           *           "amount": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           },
           *           "tax": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           }
           *         }
           *       ],
           *       "grantedBy": "Text",
           *       "grantedAt": "2026-11-21T18:04:05.000Z",
           *       "businessDate": "2026-11-21"
           *     }
           */
          'application/json': components['schemas']['CreditDto'];
        };
      };
      400: components['responses']['400.idempotency-key-missing.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.already-exists.case-already-closed.folio-closed.idempotency-key-in-flight.window-closed.write-conflict'];
      412: components['responses']['412.preview-stale'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.credit-code-missing.credit-exceeds-authority.credit-exceeds-folio.credit-exceeds-line.credit-exceeds-lines.credit-in-other-currency.credit-not-positive.data-refused.idempotency-key-reused.line-not-creditable.line-not-on-this-stay'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  noteExplanation: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Made by the caller for this one effect: sending it again answers what was answered before.
         * @example 5f0c6f9e-2f5e-4f5c-9a35-6c1e0b7d9a42
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-bbfc-7d41-960a-1e8674dac622 */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "id": "0197c3a2-72cb-7584-90d2-310afb562b00",
         *       "postingId": "0197c3a2-95bb-7b36-9a87-86c764f97434",
         *       "folioId": "0197c3a2-4631-7f24-94ad-4495271986f2",
         *       "reaction": "understood",
         *       "language": "pl",
         *       "groupBy": "day"
         *     }
         */
        'application/json': components['schemas']['NoteExplanationDto'];
      };
    };
    responses: {
      /** @description Created. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          'Idempotent-Replayed': components['headers']['IdempotentReplayed'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-7336-7121-9007-70b5a1fe3e62",
           *       "kind": "opened",
           *       "visibility": "internal",
           *       "text": "Guest prefers a call before we knock.",
           *       "details": {
           *         "fromRoom": "412",
           *         "toRoom": "508"
           *       },
           *       "actor": "Maja Kowalska",
           *       "desk": "Reception",
           *       "at": "2026-11-21T18:04:05.000Z",
           *       "businessDate": "2026-11-21"
           *     }
           */
          'application/json': components['schemas']['TimelineEntryDto'];
        };
      };
      400: components['responses']['400.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.already-exists.idempotency-key-in-flight.write-conflict'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.data-refused.idempotency-key-reused.line-of-another-stay'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  addNote: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Made by the caller for this one effect: sending it again answers what was answered before.
         * @example 5f0c6f9e-2f5e-4f5c-9a35-6c1e0b7d9a42
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-bbfc-7d41-960a-1e8674dac622 */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "id": "0197c3a2-3178-780f-9395-e6724aa83715",
         *       "text": "Guest prefers a call before we knock."
         *     }
         */
        'application/json': components['schemas']['AddNoteDto'];
      };
    };
    responses: {
      /** @description Created. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          'Idempotent-Replayed': components['headers']['IdempotentReplayed'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-7336-7121-9007-70b5a1fe3e62",
           *       "kind": "opened",
           *       "visibility": "internal",
           *       "text": "Guest prefers a call before we knock.",
           *       "details": {
           *         "fromRoom": "412",
           *         "toRoom": "508"
           *       },
           *       "actor": "Maja Kowalska",
           *       "desk": "Reception",
           *       "at": "2026-11-21T18:04:05.000Z",
           *       "businessDate": "2026-11-21"
           *     }
           */
          'application/json': components['schemas']['TimelineEntryDto'];
        };
      };
      400: components['responses']['400.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.already-exists.idempotency-key-in-flight.write-conflict'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.data-refused.idempotency-key-reused'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  readPresence: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-bbfc-7d41-960a-1e8674dac622 */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "caseId": "0197c3a2-bbfc-7d41-960a-1e8674dac622",
           *       "people": [
           *         {
           *           "id": "0197c3a2-4d4c-77ee-9e2e-28d03cb2dbf3",
           *           "name": "Maja Kowalska",
           *           "writing": "statedProblem"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['PresenceDto'];
        };
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.permission-missing'];
      404: components['responses']['404.not-found'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  takeSeat: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-bbfc-7d41-960a-1e8674dac622 */
        id: string;
        /** @example 0197c3a2-5d2c-713d-96f9-fa421125a9f5 */
        seat: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "writing": "statedProblem"
         *     }
         */
        'application/json': components['schemas']['TakeSeatDto'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "caseId": "0197c3a2-bbfc-7d41-960a-1e8674dac622",
           *       "people": [
           *         {
           *           "id": "0197c3a2-4d4c-77ee-9e2e-28d03cb2dbf3",
           *           "name": "Maja Kowalska",
           *           "writing": "statedProblem"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['PresenceDto'];
        };
      };
      400: components['responses']['400.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.write-conflict'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.data-refused'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  leaveSeat: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-bbfc-7d41-960a-1e8674dac622 */
        id: string;
        /** @example 0197c3a2-5d2c-713d-96f9-fa421125a9f5 */
        seat: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      204: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.write-conflict'];
      422: components['responses']['422.data-refused'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  makePromise: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Made by the caller for this one effect: sending it again answers what was answered before.
         * @example 5f0c6f9e-2f5e-4f5c-9a35-6c1e0b7d9a42
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-bbfc-7d41-960a-1e8674dac622 */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "id": "0197c3a2-02a1-79f2-9415-aaf3b2118a9c",
         *       "what": "A quiet room by eight this evening.",
         *       "dueAt": "2026-11-21T18:04:05.000Z"
         *     }
         */
        'application/json': components['schemas']['MakePromiseDto'];
      };
    };
    responses: {
      /** @description Created. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          'Idempotent-Replayed': components['headers']['IdempotentReplayed'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-3513-7d94-952a-f7c1768eeba7",
           *       "caseId": "0197c3a2-bbfc-7d41-960a-1e8674dac622",
           *       "what": "A quiet room by eight this evening.",
           *       "dueAt": "2026-11-21T18:04:05.000Z",
           *       "owner": "Maja Kowalska",
           *       "state": "open"
           *     }
           */
          'application/json': components['schemas']['PromiseDto'];
        };
      };
      400: components['responses']['400.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.already-exists.idempotency-key-in-flight.write-conflict'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.data-refused.idempotency-key-reused.promise-due-in-the-past'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  readTimeline: {
    parameters: {
      query?: {
        /**
         * @description Rows in the answer.
         * @example 50
         */
        limit?: number;
        /**
         * @description `page.nextCursor` of the answer before.
         * @example WyIwMTk3YzNhMi03ZDFlIl0
         */
        cursor?: string;
      };
      header?: never;
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-bbfc-7d41-960a-1e8674dac622 */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": "0197c3a2-7336-7121-9007-70b5a1fe3e62",
           *           "kind": "opened",
           *           "visibility": "internal",
           *           "text": "Guest prefers a call before we knock.",
           *           "details": {
           *             "fromRoom": "412",
           *             "toRoom": "508"
           *           },
           *           "actor": "Maja Kowalska",
           *           "desk": "Reception",
           *           "at": "2026-11-21T18:04:05.000Z",
           *           "businessDate": "2026-11-21"
           *         }
           *       ],
           *       "page": {
           *         "nextCursor": "Text",
           *         "hasMore": false
           *       }
           *     }
           */
          'application/json': components['schemas']['TimelineEntryPageDto'];
        };
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.permission-missing'];
      404: components['responses']['404.not-found'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  transitionCase: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Made by the caller for this one effect: sending it again answers what was answered before.
         * @example 5f0c6f9e-2f5e-4f5c-9a35-6c1e0b7d9a42
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description The ETag of the version that was read; another one by now is refused as `stale-version`.
         * @example "3"
         */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-bbfc-7d41-960a-1e8674dac622 */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "id": "0197c3a2-fbf4-7620-91d9-e033e1eda1a0",
         *       "transition": "assign",
         *       "agreedProblem": "The lift is heard in the room at night.",
         *       "outcome": "Moved to 508, ten percent off the first night.",
         *       "explanation": "The lift was serviced during your stay; we moved you to a quiet floor.",
         *       "note": "For the broken lift"
         *     }
         */
        'application/json': components['schemas']['TransitionCaseDto'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          ETag: components['headers']['ETag'];
          'Idempotent-Replayed': components['headers']['IdempotentReplayed'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-bbfc-7d41-960a-1e8674dac622",
           *       "version": 3,
           *       "number": "LIS1-2026-000471",
           *       "kind": "complaint",
           *       "category": "noise",
           *       "description": "Lift next to the room",
           *       "severity": "minor",
           *       "fault": "house",
           *       "channel": "in-person",
           *       "state": "Assigned",
           *       "transitions": [
           *         "assign"
           *       ],
           *       "stayId": "0197c3a2-39be-7152-989c-7942a8e7765d",
           *       "guestName": "Anna Nowak",
           *       "roomNumber": "412",
           *       "statedProblem": "I hear the lift all night.",
           *       "agreedProblem": "The lift is heard in the room at night.",
           *       "outcome": "Moved to 508, ten percent off the first night.",
           *       "explanation": "The lift was serviced during your stay; we moved you to a quiet floor.",
           *       "owner": {
           *         "id": "0197c3a2-bbfc-7d41-960a-1e8674dac622",
           *         "name": "Maja Kowalska"
           *       },
           *       "desk": {
           *         "code": "prefers-floor",
           *         "name": "Maja Kowalska"
           *       },
           *       "openedBy": "Text",
           *       "openedAt": "2026-11-21T18:04:05.000Z",
           *       "businessDate": "2026-11-21",
           *       "dueAt": "2026-11-21T18:04:05.000Z",
           *       "closedAt": "2026-11-21T18:04:05.000Z",
           *       "duplicateOf": "0197c3a2-d0a2-7c5b-943e-1650bd515da9"
           *     }
           */
          'application/json': components['schemas']['CaseDto'];
        };
      };
      400: components['responses']['400.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.already-exists.case-already-closed.idempotency-key-in-flight.transition-not-allowed.write-conflict'];
      412: components['responses']['412.stale-version'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.case-has-no-agreed-problem.case-has-no-explanation.case-has-no-outcome.data-refused.duplicate-needs-target.duplicate-of-duplicate.duplicate-of-itself.idempotency-key-reused.staff-unknown'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  undoOnCase: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Made by the caller for this one effect: sending it again answers what was answered before.
         * @example 5f0c6f9e-2f5e-4f5c-9a35-6c1e0b7d9a42
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-bbfc-7d41-960a-1e8674dac622 */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "id": "0197c3a2-f015-7346-9ae3-563d83d3a9ca",
         *       "entryId": "0197c3a2-923f-7e53-9966-c6cd9343e11a"
         *     }
         */
        'application/json': components['schemas']['UndoDto'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          ETag: components['headers']['ETag'];
          'Idempotent-Replayed': components['headers']['IdempotentReplayed'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-bbfc-7d41-960a-1e8674dac622",
           *       "version": 3,
           *       "number": "LIS1-2026-000471",
           *       "kind": "complaint",
           *       "category": "noise",
           *       "description": "Lift next to the room",
           *       "severity": "minor",
           *       "fault": "house",
           *       "channel": "in-person",
           *       "state": "Assigned",
           *       "transitions": [
           *         "assign"
           *       ],
           *       "stayId": "0197c3a2-39be-7152-989c-7942a8e7765d",
           *       "guestName": "Anna Nowak",
           *       "roomNumber": "412",
           *       "statedProblem": "I hear the lift all night.",
           *       "agreedProblem": "The lift is heard in the room at night.",
           *       "outcome": "Moved to 508, ten percent off the first night.",
           *       "explanation": "The lift was serviced during your stay; we moved you to a quiet floor.",
           *       "owner": {
           *         "id": "0197c3a2-bbfc-7d41-960a-1e8674dac622",
           *         "name": "Maja Kowalska"
           *       },
           *       "desk": {
           *         "code": "prefers-floor",
           *         "name": "Maja Kowalska"
           *       },
           *       "openedBy": "Text",
           *       "openedAt": "2026-11-21T18:04:05.000Z",
           *       "businessDate": "2026-11-21",
           *       "dueAt": "2026-11-21T18:04:05.000Z",
           *       "closedAt": "2026-11-21T18:04:05.000Z",
           *       "duplicateOf": "0197c3a2-d0a2-7c5b-943e-1650bd515da9"
           *     }
           */
          'application/json': components['schemas']['CaseDto'];
        };
      };
      400: components['responses']['400.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing.undo-not-yours'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.already-exists.idempotency-key-in-flight.undo-changed-since.undo-too-late.write-conflict'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.data-refused.idempotency-key-reused.undo-not-possible'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  withdrawChargeWaiver: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-3d48-744f-9787-09856269eded */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      204: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.write-conflict'];
      422: components['responses']['422.data-refused'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  listChecklistTemplates: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "code": "room-move",
           *           "version": 3,
           *           "items": [
           *             {
           *               "code": "welcome-card",
           *               "department": "front-office",
           *               "text": "Put the welcome card into the new room"
           *             }
           *           ]
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['ChecklistTemplateListDto'];
        };
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.permission-missing'];
      404: components['responses']['404.not-found'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  putChecklistTemplate: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The ETag of the version that was read; another one by now is refused as `stale-version`.
         * @example "3"
         */
        'If-Match': components['parameters']['RequiredIfMatch'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /**
         * @description Code of a checklist template.
         * @example room-move
         */
        templateCode: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "items": [
         *         {
         *           "code": "welcome-card",
         *           "department": "front-office",
         *           "text": "Put the welcome card into the new room"
         *         }
         *       ]
         *     }
         */
        'application/json': components['schemas']['PutChecklistTemplateDto'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "room-move",
           *       "version": 3,
           *       "items": [
           *         {
           *           "code": "welcome-card",
           *           "department": "front-office",
           *           "text": "Put the welcome card into the new room"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['ChecklistTemplateDto'];
        };
      };
      400: components['responses']['400.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.write-conflict'];
      412: components['responses']['412.stale-version'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.data-refused'];
      428: components['responses']['428.if-match-missing'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  listChecklists: {
    parameters: {
      query?: {
        /** @example move */
        subject?: components['schemas']['ChecklistSubject'];
        /**
         * @description The move or the case; with `subject`.
         * @example 0197c3a2-a949-71f4-9c1b-f7b0cffbadcb
         */
        subjectId?: string;
        /** @example 0197c3a2-39be-7152-989c-7942a8e7765d */
        stayId?: string;
      };
      header?: never;
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": "0197c3a2-6da6-724d-9ba5-235ba1f3901c",
           *           "version": 3,
           *           "template": "room-move",
           *           "subject": {
           *             "kind": "move",
           *             "id": "0197c3a2-6da6-724d-9ba5-235ba1f3901c"
           *           },
           *           "stayId": "0197c3a2-39be-7152-989c-7942a8e7765d",
           *           "openedAt": "2026-11-21T18:04:05.000Z",
           *           "items": [
           *             {
           *               "code": "luggage",
           *               "department": "front-office",
           *               "text": "Guest prefers a call before we knock.",
           *               "ticked": {
           *                 "by": "Text",
           *                 "at": "2026-11-21T18:04:05.000Z"
           *               }
           *             }
           *           ]
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['ChecklistListDto'];
        };
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.permission-missing'];
      404: components['responses']['404.not-found'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  openChecklist: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Made by the caller for this one effect: sending it again answers what was answered before.
         * @example 5f0c6f9e-2f5e-4f5c-9a35-6c1e0b7d9a42
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "id": "0197c3a2-60e2-78de-93d9-e99f5149474b",
         *       "template": "lost-key",
         *       "caseId": "0197c3a2-bbfc-7d41-960a-1e8674dac622"
         *     }
         */
        'application/json': components['schemas']['OpenChecklistDto'];
      };
    };
    responses: {
      /** @description Created. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          ETag: components['headers']['ETag'];
          'Idempotent-Replayed': components['headers']['IdempotentReplayed'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-6da6-724d-9ba5-235ba1f3901c",
           *       "version": 3,
           *       "template": "room-move",
           *       "subject": {
           *         "kind": "move",
           *         "id": "0197c3a2-6da6-724d-9ba5-235ba1f3901c"
           *       },
           *       "stayId": "0197c3a2-39be-7152-989c-7942a8e7765d",
           *       "openedAt": "2026-11-21T18:04:05.000Z",
           *       "items": [
           *         {
           *           "code": "luggage",
           *           "department": "front-office",
           *           "text": "Guest prefers a call before we knock.",
           *           "ticked": {
           *             "by": "Text",
           *             "at": "2026-11-21T18:04:05.000Z"
           *           }
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['ChecklistDto'];
        };
      };
      400: components['responses']['400.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.already-exists.idempotency-key-in-flight.write-conflict'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.checklist-template-unknown.data-refused.idempotency-key-reused'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  readChecklist: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The ETag one has; 304 when it is still the current one.
         * @example "3"
         */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-6da6-724d-9ba5-235ba1f3901c */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-6da6-724d-9ba5-235ba1f3901c",
           *       "version": 3,
           *       "template": "room-move",
           *       "subject": {
           *         "kind": "move",
           *         "id": "0197c3a2-6da6-724d-9ba5-235ba1f3901c"
           *       },
           *       "stayId": "0197c3a2-39be-7152-989c-7942a8e7765d",
           *       "openedAt": "2026-11-21T18:04:05.000Z",
           *       "items": [
           *         {
           *           "code": "luggage",
           *           "department": "front-office",
           *           "text": "Guest prefers a call before we knock.",
           *           "ticked": {
           *             "by": "Text",
           *             "at": "2026-11-21T18:04:05.000Z"
           *           }
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['ChecklistDto'];
        };
      };
      /** @description Still the version one has. */
      304: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.permission-missing'];
      404: components['responses']['404.not-found'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  tickItem: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Made by the caller for this one effect: sending it again answers what was answered before.
         * @example 5f0c6f9e-2f5e-4f5c-9a35-6c1e0b7d9a42
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-6da6-724d-9ba5-235ba1f3901c */
        id: string;
        /**
         * @description Code of a point of the checklist.
         * @example luggage
         */
        itemCode: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          ETag: components['headers']['ETag'];
          'Idempotent-Replayed': components['headers']['IdempotentReplayed'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-6da6-724d-9ba5-235ba1f3901c",
           *       "version": 3,
           *       "template": "room-move",
           *       "subject": {
           *         "kind": "move",
           *         "id": "0197c3a2-6da6-724d-9ba5-235ba1f3901c"
           *       },
           *       "stayId": "0197c3a2-39be-7152-989c-7942a8e7765d",
           *       "openedAt": "2026-11-21T18:04:05.000Z",
           *       "items": [
           *         {
           *           "code": "luggage",
           *           "department": "front-office",
           *           "text": "Guest prefers a call before we knock.",
           *           "ticked": {
           *             "by": "Text",
           *             "at": "2026-11-21T18:04:05.000Z"
           *           }
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['ChecklistDto'];
        };
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.already-exists.idempotency-key-in-flight.write-conflict'];
      422: components['responses']['422.data-refused.idempotency-key-reused'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  untickItem: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Made by the caller for this one effect: sending it again answers what was answered before.
         * @example 5f0c6f9e-2f5e-4f5c-9a35-6c1e0b7d9a42
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-6da6-724d-9ba5-235ba1f3901c */
        id: string;
        /**
         * @description Code of a point of the checklist.
         * @example luggage
         */
        itemCode: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          ETag: components['headers']['ETag'];
          'Idempotent-Replayed': components['headers']['IdempotentReplayed'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-6da6-724d-9ba5-235ba1f3901c",
           *       "version": 3,
           *       "template": "room-move",
           *       "subject": {
           *         "kind": "move",
           *         "id": "0197c3a2-6da6-724d-9ba5-235ba1f3901c"
           *       },
           *       "stayId": "0197c3a2-39be-7152-989c-7942a8e7765d",
           *       "openedAt": "2026-11-21T18:04:05.000Z",
           *       "items": [
           *         {
           *           "code": "luggage",
           *           "department": "front-office",
           *           "text": "Guest prefers a call before we knock.",
           *           "ticked": {
           *             "by": "Text",
           *             "at": "2026-11-21T18:04:05.000Z"
           *           }
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['ChecklistDto'];
        };
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.already-exists.idempotency-key-in-flight.write-conflict'];
      422: components['responses']['422.data-refused.idempotency-key-reused'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  listColleagues: {
    parameters: {
      query?: {
        /**
         * @description Rows in the answer.
         * @example 50
         */
        limit?: number;
        /**
         * @description `page.nextCursor` of the answer before.
         * @example WyIwMTk3YzNhMi03ZDFlIl0
         */
        cursor?: string;
        /**
         * @description Part of the name; accents and case do not matter.
         * @example 412
         */
        q?: string;
      };
      header?: never;
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": "0197c3a2-7fdb-7bef-9db4-a4607cd42ae8",
           *           "name": "Maja Kowalska",
           *           "role": "associate",
           *           "desk": {
           *             "code": "prefers-floor",
           *             "name": "Maja Kowalska"
           *           },
           *           "onShift": false
           *         }
           *       ],
           *       "page": {
           *         "nextCursor": "Text",
           *         "hasMore": false
           *       }
           *     }
           */
          'application/json': components['schemas']['ColleaguePageDto'];
        };
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.permission-missing'];
      404: components['responses']['404.not-found'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  undoCorrection: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made by the caller for this one effect: sending it again answers what was answered before.
         * @example 5f0c6f9e-2f5e-4f5c-9a35-6c1e0b7d9a42
         */
        'Idempotency-Key': components['parameters']['RequiredIdempotencyKey'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-3462-77e3-9242-f2ca21f54095 */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "id": "0197c3a2-c7dd-727b-9dd4-1534c8941861"
         *     }
         */
        'application/json': components['schemas']['UndoCorrectionDto'];
      };
    };
    responses: {
      /** @description Created. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          'Idempotent-Replayed': components['headers']['IdempotentReplayed'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-3462-77e3-9242-f2ca21f54095",
           *       "folioId": "0197c3a2-4631-7f24-94ad-4495271986f2",
           *       "act": "void",
           *       "reason": "not-consumed",
           *       "departmentResponsible": "rooms",
           *       "caseId": "0197c3a2-bbfc-7d41-960a-1e8674dac622",
           *       "note": "For the broken lift",
           *       "change": {
           *         "amount": "12.50",
           *         "currency": "EUR"
           *       },
           *       "taxChange": {
           *         "amount": "12.50",
           *         "currency": "EUR"
           *       },
           *       "given": {
           *         "amount": "12.50",
           *         "currency": "EUR"
           *       },
           *       "lines": [
           *         {
           *           "ofPostingId": "0197c3a2-53bb-7402-9735-c0da89e8cb29",
           *           "kind": "charge",
           *           "transactionCode": "MINI",
           *           "description": "Minibar, still water",
           *           "folioId": "0197c3a2-4631-7f24-94ad-4495271986f2",
           *           "window": 1,
           *           "amount": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           },
           *           "taxIncluded": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           },
           *           "quantity": 1,
           *           "serviceDate": "2026-11-21",
           *           "postingId": "0197c3a2-95bb-7b36-9a87-86c764f97434",
           *           "departmentSold": "rooms"
           *         }
           *       ],
           *       "correctedBy": "Text",
           *       "correctedAt": "2026-11-21T18:04:05.000Z",
           *       "businessDate": "2026-11-21",
           *       "undoesId": "0197c3a2-825c-7688-9947-f757896cdb06",
           *       "undoneById": "0197c3a2-47bc-7ffb-90db-4bc9f0dfdb6e"
           *     }
           */
          'application/json': components['schemas']['CorrectionDto'];
        };
      };
      400: components['responses']['400.idempotency-key-missing.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.already-exists.correction-already-undone.correction-built-on.folio-closed.idempotency-key-in-flight.window-closed.write-conflict'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.data-refused.idempotency-key-reused.undo-not-undoable'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  printCreditNote: {
    parameters: {
      query?: {
        /**
         * @description BCP 47; the guest's own when left out. One we have no words in is answered in English, and says so.
         * @example pl
         */
        language?: string;
      };
      header?: never;
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-79c0-7def-95cb-6197cca955f3 */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.permission-missing'];
      404: components['responses']['404.not-found'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  listDesks: {
    parameters: {
      query?: {
        /**
         * @description Rows in the answer.
         * @example 50
         */
        limit?: number;
        /**
         * @description `page.nextCursor` of the answer before.
         * @example WyIwMTk3YzNhMi03ZDFlIl0
         */
        cursor?: string;
      };
      header?: never;
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": "0197c3a2-a981-7190-9dc1-c7d7d5db3f6d",
           *           "version": 3,
           *           "code": "prefers-floor",
           *           "name": "Maja Kowalska",
           *           "kind": "hotel",
           *           "active": false,
           *           "people": 1
           *         }
           *       ],
           *       "page": {
           *         "nextCursor": "Text",
           *         "hasMore": false
           *       }
           *     }
           */
          'application/json': components['schemas']['DeskSetupPageDto'];
        };
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.permission-missing'];
      404: components['responses']['404.not-found'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  addDesk: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Made by the caller for this one effect: sending it again answers what was answered before.
         * @example 5f0c6f9e-2f5e-4f5c-9a35-6c1e0b7d9a42
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "code": "AIR",
         *       "name": "Maja Kowalska",
         *       "kind": "hotel"
         *     }
         */
        'application/json': components['schemas']['AddDeskDto'];
      };
    };
    responses: {
      /** @description Created. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          ETag: components['headers']['ETag'];
          'Idempotent-Replayed': components['headers']['IdempotentReplayed'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-a981-7190-9dc1-c7d7d5db3f6d",
           *       "version": 3,
           *       "code": "prefers-floor",
           *       "name": "Maja Kowalska",
           *       "kind": "hotel",
           *       "active": false,
           *       "people": 1
           *     }
           */
          'application/json': components['schemas']['DeskSetupDto'];
        };
      };
      400: components['responses']['400.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.already-exists.desk-code-taken.idempotency-key-in-flight.write-conflict'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.data-refused.idempotency-key-reused'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  editDesk: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The ETag of the version that was read; another one by now is refused as `stale-version`.
         * @example "3"
         */
        'If-Match': components['parameters']['RequiredIfMatch'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-49be-7417-9ad7-4080a0031b63 */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Maja Kowalska",
         *       "kind": "hotel",
         *       "active": false
         *     }
         */
        'application/json': components['schemas']['EditDeskDto'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-a981-7190-9dc1-c7d7d5db3f6d",
           *       "version": 3,
           *       "code": "prefers-floor",
           *       "name": "Maja Kowalska",
           *       "kind": "hotel",
           *       "active": false,
           *       "people": 1
           *     }
           */
          'application/json': components['schemas']['DeskSetupDto'];
        };
      };
      400: components['responses']['400.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.desk-has-people.write-conflict'];
      412: components['responses']['412.stale-version'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.data-refused'];
      428: components['responses']['428.if-match-missing'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  streamEvents: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Id of the last event seen; the stream goes on after it.
         * @example 0197c3a2-b8e1-7f80-9bd7-0ae0784c7855
         */
        'Last-Event-ID'?: components['parameters']['LastEventId'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          /** @example data: {"id":"0197c3a2-b8e1-7f80-9bd7-0ae0784c7855","type":"case.opened","time":"2026-11-21T18:04:05.000Z","subject":"case/0197c3a2-7d1e-7b44-9a51-3f0c8f5f2a10","data":{"version":3,"changed":["state"],"stayId":"0197c3a2-39be-7152-989c-7942a8e7765d","caseId":"0197c3a2-bbfc-7d41-960a-1e8674dac622"}} */
          'text/event-stream': string;
        };
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.permission-missing'];
      404: components['responses']['404.not-found'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  makeExplanationLink: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Made by the caller for this one effect: sending it again answers what was answered before.
         * @example 5f0c6f9e-2f5e-4f5c-9a35-6c1e0b7d9a42
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "window": 1,
         *       "postingId": "0197c3a2-95bb-7b36-9a87-86c764f97434",
         *       "language": "pl",
         *       "groupBy": "day",
         *       "folioId": "0197c3a2-4631-7f24-94ad-4495271986f2",
         *       "purpose": "guest",
         *       "hours": 1
         *     }
         */
        'application/json': components['schemas']['MakeExplanationLinkDto'];
      };
    };
    responses: {
      /** @description Created. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          'Idempotent-Replayed': components['headers']['IdempotentReplayed'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-a8d3-79fd-94f6-8a9006473731",
           *       "folioId": "0197c3a2-4631-7f24-94ad-4495271986f2",
           *       "postingId": "0197c3a2-95bb-7b36-9a87-86c764f97434",
           *       "purpose": "guest",
           *       "state": "open",
           *       "madeAt": "2026-11-21T18:04:05.000Z",
           *       "actor": "Maja Kowalska",
           *       "expiresAt": "2026-11-21T18:04:05.000Z",
           *       "openedAt": "2026-11-21T18:04:05.000Z",
           *       "answeredAt": "2026-11-21T18:04:05.000Z",
           *       "answer": "understood",
           *       "question": "Text",
           *       "path": "Text",
           *       "snapshot": {
           *         "id": "0197c3a2-779c-7579-974d-c82853f69fea",
           *         "folioId": "0197c3a2-4631-7f24-94ad-4495271986f2",
           *         "window": 1,
           *         "postingId": "0197c3a2-95bb-7b36-9a87-86c764f97434",
           *         "version": 3,
           *         "hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
           *         "language": "pl",
           *         "madeAt": "2026-11-21T18:04:05.000Z"
           *       }
           *     }
           */
          'application/json': components['schemas']['MadeExplanationLinkDto'];
        };
      };
      400: components['responses']['400.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.already-exists.idempotency-key-in-flight.write-conflict'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.data-refused.idempotency-key-reused.line-of-another-bill.window-confidential.window-unknown'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  revokeExplanationLink: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-c0a7-7326-96bf-34a2b75df126 */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      204: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.link-closed.write-conflict'];
      422: components['responses']['422.data-refused'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  readBillSnapshot: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The ETag one has; 304 when it is still the current one.
         * @example "3"
         */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-438c-76c0-9e0d-f8ff67551a2d */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-d73e-798b-9685-6ea50c222ab7",
           *       "folioId": "0197c3a2-4631-7f24-94ad-4495271986f2",
           *       "window": 1,
           *       "postingId": "0197c3a2-95bb-7b36-9a87-86c764f97434",
           *       "version": 3,
           *       "hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
           *       "language": "pl",
           *       "madeAt": "2026-11-21T18:04:05.000Z",
           *       "showings": [
           *         {
           *           "how": "screen",
           *           "shownAt": "2026-11-21T18:04:05.000Z",
           *           "actor": "Maja Kowalska",
           *           "desk": "Reception",
           *           "reaction": "understood"
           *         }
           *       ],
           *       "tree": {
           *         "shape": 1,
           *         "language": "pl",
           *         "groupBy": "day",
           *         "lineId": "0197c3a2-38a9-7c1e-9721-584da284b90c",
           *         "folio": {
           *           "id": "0197c3a2-d0f9-7711-9ad6-33f44de7ea1f",
           *           "number": "412",
           *           "currency": "EUR",
           *           "status": "open"
           *         },
           *         "stay": {
           *           "id": "0197c3a2-d0f9-7711-9ad6-33f44de7ea1f",
           *           "confirmationNumber": "4711-8842",
           *           "guestName": "Anna Nowak",
           *           "arrival": "2026-11-19",
           *           "departure": "2026-11-23"
           *         },
           *         "rooms": [
           *           {
           *             "number": "412",
           *             "from": "2026-11-21",
           *             "until": "2026-11-23"
           *           }
           *         ],
           *         "windows": [
           *           {
           *             "number": 1,
           *             "payerKind": "guest",
           *             "payerName": "Anna Nowak",
           *             "confidential": false,
           *             "groups": [
           *               {
           *                 "group": "Text",
           *                 "title": "Minibar, 20 November",
           *                 "nodes": [
           *                   {
           *                     "postingId": "0197c3a2-95bb-7b36-9a87-86c764f97434",
           *                     "part": "line",
           *                     "kind": "charge",
           *                     "transactionCode": "MINI",
           *                     "title": "Minibar, 20 November",
           *                     "sentences": [
           *                       "This is the still water from the minibar of room 412, taken on 20 November."
           *                     ],
           *                     "arithmetic": "3 × 2 × €1.50 = €9.00",
           *                     "serviceDate": "2026-11-21",
           *                     "roomNumber": "412",
           *                     "postedBy": "Night audit",
           *                     "amount": {
           *                       "amount": "12.50",
           *                       "currency": "EUR"
           *                     },
           *                     "total": {
           *                       "amount": "12.50",
           *                       "currency": "EUR"
           *                     },
           *                     "parts": []
           *                   }
           *                 ],
           *                 "total": {
           *                   "amount": "12.50",
           *                   "currency": "EUR"
           *                 }
           *               }
           *             ],
           *             "taxes": [
           *               {
           *                 "code": "prefers-floor",
           *                 "name": "Maja Kowalska",
           *                 "percent": "10",
           *                 "net": {
           *                   "amount": "12.50",
           *                   "currency": "EUR"
           *                 },
           *                 "tax": {
           *                   "amount": "12.50",
           *                   "currency": "EUR"
           *                 },
           *                 "gross": {
           *                   "amount": "12.50",
           *                   "currency": "EUR"
           *                 }
           *               }
           *             ],
           *             "charged": {
           *               "amount": "12.50",
           *               "currency": "EUR"
           *             },
           *             "paid": {
           *               "amount": "12.50",
           *               "currency": "EUR"
           *             },
           *             "balance": {
           *               "amount": "12.50",
           *               "currency": "EUR"
           *             }
           *           }
           *         ],
           *         "balance": {
           *           "amount": "12.50",
           *           "currency": "EUR"
           *         }
           *       }
           *     }
           */
          'application/json': components['schemas']['KeptExplanationDto'];
        };
      };
      /** @description Still the version one has. */
      304: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.permission-missing'];
      404: components['responses']['404.not-found'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  listFolios: {
    parameters: {
      query?: {
        /**
         * @description Rows in the answer.
         * @example 50
         */
        limit?: number;
        /**
         * @description `page.nextCursor` of the answer before.
         * @example WyIwMTk3YzNhMi03ZDFlIl0
         */
        cursor?: string;
        /** @example 0197c3a2-39be-7152-989c-7942a8e7765d */
        stayId?: string;
      };
      header?: never;
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": "0197c3a2-4631-7f24-94ad-4495271986f2",
           *           "version": 3,
           *           "stayId": "0197c3a2-39be-7152-989c-7942a8e7765d",
           *           "number": "F-20871",
           *           "currency": "EUR",
           *           "status": "open",
           *           "balance": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           },
           *           "windows": [
           *             {
           *               "number": 1,
           *               "payerKind": "guest",
           *               "payerName": "Anna Nowak",
           *               "confidential": false,
           *               "closed": false,
           *               "balance": {
           *                 "amount": "12.50",
           *                 "currency": "EUR"
           *               }
           *             }
           *           ],
           *           "externalIds": [
           *             {
           *               "system": "opera",
           *               "id": "R-10442"
           *             }
           *           ]
           *         }
           *       ],
           *       "page": {
           *         "nextCursor": "Text",
           *         "hasMore": false
           *       }
           *     }
           */
          'application/json': components['schemas']['FolioPageDto'];
        };
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.permission-missing'];
      404: components['responses']['404.not-found'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  putFolioByExternal: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The ETag of the version that was read; another one by now is refused as `stale-version`.
         * @example "3"
         */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /**
         * @description Short name of the other system.
         * @example opera
         */
        system: string;
        /**
         * @description Id in that system.
         * @example R-10442
         */
        externalId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "stay": {
         *         "system": "opera",
         *         "id": "R-10442"
         *       },
         *       "number": "F-20871",
         *       "currency": "EUR",
         *       "windows": [
         *         {
         *           "number": 1,
         *           "payerKind": "guest",
         *           "payerName": "Anna Nowak",
         *           "confidential": false
         *         }
         *       ]
         *     }
         */
        'application/json': components['schemas']['PutFolioDto'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-9df4-7719-9f56-49e1117e1dec",
           *       "status": "created",
           *       "version": 3
           *     }
           */
          'application/json': components['schemas']['UpsertedDto'];
        };
      };
      /** @description Created. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-9df4-7719-9f56-49e1117e1dec",
           *       "status": "created",
           *       "version": 3
           *     }
           */
          'application/json': components['schemas']['UpsertedDto'];
        };
      };
      400: components['responses']['400.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.folio-of-another-stay.write-conflict'];
      412: components['responses']['412.stale-version'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.currency-differs.data-refused.external-id-like-card-number.stay-unknown'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  readFolio: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The ETag one has; 304 when it is still the current one.
         * @example "3"
         */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-4631-7f24-94ad-4495271986f2 */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-4631-7f24-94ad-4495271986f2",
           *       "version": 3,
           *       "stayId": "0197c3a2-39be-7152-989c-7942a8e7765d",
           *       "number": "F-20871",
           *       "currency": "EUR",
           *       "status": "open",
           *       "balance": {
           *         "amount": "12.50",
           *         "currency": "EUR"
           *       },
           *       "windows": [
           *         {
           *           "number": 1,
           *           "payerKind": "guest",
           *           "payerName": "Anna Nowak",
           *           "confidential": false,
           *           "closed": false,
           *           "balance": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           }
           *         }
           *       ],
           *       "externalIds": [
           *         {
           *           "system": "opera",
           *           "id": "R-10442"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['FolioDto'];
        };
      };
      /** @description Still the version one has. */
      304: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.permission-missing'];
      404: components['responses']['404.not-found'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  previewBalanceChoice: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Made by the caller for this one effect: sending it again answers what was answered before.
         * @example 5f0c6f9e-2f5e-4f5c-9a35-6c1e0b7d9a42
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-4631-7f24-94ad-4495271986f2 */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "window": 1,
         *       "choice": "leave"
         *     }
         */
        'application/json': components['schemas']['PreviewBalanceChoiceDto'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          'Idempotent-Replayed': components['headers']['IdempotentReplayed'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "folioId": "0197c3a2-4631-7f24-94ad-4495271986f2",
           *       "act": "payment",
           *       "window": 1,
           *       "amount": {
           *         "amount": "12.50",
           *         "currency": "EUR"
           *       },
           *       "lines": [
           *         {
           *           "window": 1,
           *           "kind": "charge",
           *           "transactionCode": "MINI",
           *           "description": "Minibar, still water",
           *           "amount": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           }
           *         }
           *       ],
           *       "balanceBefore": {
           *         "amount": "12.50",
           *         "currency": "EUR"
           *       },
           *       "balanceAfter": {
           *         "amount": "12.50",
           *         "currency": "EUR"
           *       },
           *       "businessDate": "2026-11-21",
           *       "token": "n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg"
           *     }
           */
          'application/json': components['schemas']['SettlementPreviewDto'];
        };
      };
      400: components['responses']['400.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.already-exists.bill-closed-already.idempotency-key-in-flight.write-conflict'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.data-refused.idempotency-key-reused.nothing-owed.other-window-missing.refund-exceeds-paid.voucher-code-missing.window-unknown'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  chooseBalance: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made by the caller for this one effect: sending it again answers what was answered before.
         * @example 5f0c6f9e-2f5e-4f5c-9a35-6c1e0b7d9a42
         */
        'Idempotency-Key': components['parameters']['RequiredIdempotencyKey'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-4631-7f24-94ad-4495271986f2 */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "window": 1,
         *       "choice": "leave",
         *       "previewToken": "n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg"
         *     }
         */
        'application/json': components['schemas']['ChooseBalanceDto'];
      };
    };
    responses: {
      /** @description Created. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          'Idempotent-Replayed': components['headers']['IdempotentReplayed'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-4e3d-7c08-92ee-f32ef5f2de3c",
           *       "folioId": "0197c3a2-4631-7f24-94ad-4495271986f2",
           *       "act": "payment",
           *       "window": 1,
           *       "toWindow": 1,
           *       "amount": {
           *         "amount": "12.50",
           *         "currency": "EUR"
           *       },
           *       "voucherNumber": "LIS1-V-2026-000003",
           *       "postingIds": [
           *         "0197c3a2-95bb-7b36-9a87-86c764f97434"
           *       ],
           *       "businessDate": "2026-11-21",
           *       "at": "2026-11-21T18:04:05.000Z",
           *       "by": "Text"
           *     }
           */
          'application/json': components['schemas']['SettlementActDto'];
        };
      };
      400: components['responses']['400.idempotency-key-missing.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.already-exists.bill-closed-already.idempotency-key-in-flight.write-conflict'];
      412: components['responses']['412.preview-stale'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.data-refused.idempotency-key-reused.nothing-owed.other-window-missing.refund-exceeds-paid.voucher-code-missing.window-unknown'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  checkFolio: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-4631-7f24-94ad-4495271986f2 */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "stayId": "0197c3a2-39be-7152-989c-7942a8e7765d",
           *       "findings": [
           *         {
           *           "key": "amk_q3n0wB2fXl8mC1v7sT5yR9dE4aK6hJ0uZpQoLiNgWtM",
           *           "rule": "scale-mistake",
           *           "severity": "high",
           *           "folioId": "0197c3a2-4631-7f24-94ad-4495271986f2",
           *           "lineIds": [
           *             "0197c3a2-38a9-7c1e-9721-584da284b90c"
           *           ],
           *           "line": {
           *             "postingId": "0197c3a2-95bb-7b36-9a87-86c764f97434",
           *             "description": "Minibar, still water",
           *             "amount": {
           *               "amount": "12.50",
           *               "currency": "EUR"
           *             },
           *             "serviceDate": "2026-11-21",
           *             "postedBy": "Night audit",
           *             "roomNumber": "412"
           *           },
           *           "atStake": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           },
           *           "evidence": {
           *             "charged": {
           *               "amount": "12.50",
           *               "currency": "EUR"
           *             },
           *             "expected": {
           *               "amount": "12.50",
           *               "currency": "EUR"
           *             },
           *             "usualLow": {
           *               "amount": "12.50",
           *               "currency": "EUR"
           *             },
           *             "usualHigh": {
           *               "amount": "12.50",
           *               "currency": "EUR"
           *             },
           *             "quantity": 1,
           *             "expectedQuantity": 1,
           *             "serviceDate": "2026-11-21",
           *             "arrival": "2026-11-19",
           *             "departure": "2026-11-23",
           *             "roomNumber": "412",
           *             "ownRooms": [
           *               "Text"
           *             ],
           *             "otherLineId": "0197c3a2-ea25-775f-99e4-598258a19f2c",
           *             "minutesApart": 1,
           *             "reference": "CHK-88213",
           *             "transactionCode": "MINI",
           *             "expectedCode": "Text",
           *             "percent": "10",
           *             "expectedPercent": "13",
           *             "adults": 2,
           *             "children": 0,
           *             "waived": "late-check-out",
           *             "words": "Text",
           *             "currency": "EUR",
           *             "expectedCurrency": "EUR"
           *           },
           *           "proposal": {
           *             "type": "reprice",
           *             "postingId": "0197c3a2-95bb-7b36-9a87-86c764f97434",
           *             "amount": {
           *               "amount": "12.50",
           *               "currency": "EUR"
           *             },
           *             "unitPrice": {
           *               "amount": "12.50",
           *               "currency": "EUR"
           *             },
           *             "toStayId": "0197c3a2-c30a-7d9a-95ca-01f856f4aa17",
           *             "toFolioId": "0197c3a2-f79f-7d63-96ce-325bbd500860",
           *             "transactionCode": "MINI"
           *           }
           *         }
           *       ],
           *       "dismissed": [
           *         {
           *           "finding": {
           *             "key": "amk_q3n0wB2fXl8mC1v7sT5yR9dE4aK6hJ0uZpQoLiNgWtM",
           *             "rule": "scale-mistake",
           *             "severity": "high",
           *             "folioId": "0197c3a2-4631-7f24-94ad-4495271986f2",
           *             "lineIds": [
           *               "0197c3a2-38a9-7c1e-9721-584da284b90c"
           *             ],
           *             "line": {
           *               "postingId": "0197c3a2-95bb-7b36-9a87-86c764f97434",
           *               "description": "Minibar, still water",
           *               "amount": {
           *                 "amount": "12.50",
           *                 "currency": "EUR"
           *               },
           *               "serviceDate": "2026-11-21",
           *               "postedBy": "Night audit",
           *               "roomNumber": "412"
           *             },
           *             "atStake": {
           *               "amount": "12.50",
           *               "currency": "EUR"
           *             },
           *             "evidence": {
           *               "charged": {
           *                 "amount": "12.50",
           *                 "currency": "EUR"
           *               },
           *               "expected": {
           *                 "amount": "12.50",
           *                 "currency": "EUR"
           *               },
           *               "usualLow": {
           *                 "amount": "12.50",
           *                 "currency": "EUR"
           *               },
           *               "usualHigh": {
           *                 "amount": "12.50",
           *                 "currency": "EUR"
           *               },
           *               "quantity": 1,
           *               "expectedQuantity": 1,
           *               "serviceDate": "2026-11-21",
           *               "arrival": "2026-11-19",
           *               "departure": "2026-11-23",
           *               "roomNumber": "412",
           *               "ownRooms": [
           *                 "Text"
           *               ],
           *               "otherLineId": "0197c3a2-ea25-775f-99e4-598258a19f2c",
           *               "minutesApart": 1,
           *               "reference": "CHK-88213",
           *               "transactionCode": "MINI",
           *               "expectedCode": "Text",
           *               "percent": "10",
           *               "expectedPercent": "13",
           *               "adults": 2,
           *               "children": 0,
           *               "waived": "late-check-out",
           *               "words": "Text",
           *               "currency": "EUR",
           *               "expectedCurrency": "EUR"
           *             },
           *             "proposal": {
           *               "type": "reprice",
           *               "postingId": "0197c3a2-95bb-7b36-9a87-86c764f97434",
           *               "amount": {
           *                 "amount": "12.50",
           *                 "currency": "EUR"
           *               },
           *               "unitPrice": {
           *                 "amount": "12.50",
           *                 "currency": "EUR"
           *               },
           *               "toStayId": "0197c3a2-c30a-7d9a-95ca-01f856f4aa17",
           *               "toFolioId": "0197c3a2-f79f-7d63-96ce-325bbd500860",
           *               "transactionCode": "MINI"
           *             }
           *           },
           *           "dismissal": {
           *             "id": "0197c3a2-1b6f-7a85-9e59-53025db710bb",
           *             "findingKey": "rate-differs-from-quote.0197c3a2-38a9-7c1e-9721-584da284b90c.1500",
           *             "reason": "right-as-it-is",
           *             "note": "For the broken lift",
           *             "by": "Text",
           *             "at": "2026-11-21T18:04:05.000Z"
           *           }
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['BillChecksDto'];
        };
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.permission-missing'];
      404: components['responses']['404.not-found'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  dismissFinding: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Made by the caller for this one effect: sending it again answers what was answered before.
         * @example 5f0c6f9e-2f5e-4f5c-9a35-6c1e0b7d9a42
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-4631-7f24-94ad-4495271986f2 */
        id: string;
        /**
         * @description Key of a finding, as the check answered it.
         * @example rate-differs-from-quote.0197c3a2-95bb-7b36-9a87-86c764f97434.1500
         */
        findingKey: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "id": "0197c3a2-7dad-723b-9a73-19026c1cd0f1",
         *       "reason": "right-as-it-is",
         *       "note": "For the broken lift"
         *     }
         */
        'application/json': components['schemas']['DismissFindingDto'];
      };
    };
    responses: {
      /** @description Created. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          'Idempotent-Replayed': components['headers']['IdempotentReplayed'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-1b6f-7a85-9e59-53025db710bb",
           *       "findingKey": "rate-differs-from-quote.0197c3a2-38a9-7c1e-9721-584da284b90c.1500",
           *       "reason": "right-as-it-is",
           *       "note": "For the broken lift",
           *       "by": "Text",
           *       "at": "2026-11-21T18:04:05.000Z"
           *     }
           */
          'application/json': components['schemas']['DismissalDto'];
        };
      };
      400: components['responses']['400.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.already-exists.finding-already-dismissed.finding-gone.idempotency-key-in-flight.write-conflict'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.data-refused.idempotency-key-reused'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  restoreFinding: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-4631-7f24-94ad-4495271986f2 */
        id: string;
        /**
         * @description Key of a finding, as the check answered it.
         * @example rate-differs-from-quote.0197c3a2-95bb-7b36-9a87-86c764f97434.1500
         */
        findingKey: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      204: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.write-conflict'];
      422: components['responses']['422.data-refused'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  closeBill: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made by the caller for this one effect: sending it again answers what was answered before.
         * @example 5f0c6f9e-2f5e-4f5c-9a35-6c1e0b7d9a42
         */
        'Idempotency-Key': components['parameters']['RequiredIdempotencyKey'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-4631-7f24-94ad-4495271986f2 */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "windows": [
         *         1
         *       ],
         *       "previewToken": "n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg"
         *     }
         */
        'application/json': components['schemas']['CloseBillDto'];
      };
    };
    responses: {
      /** @description Created. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          ETag: components['headers']['ETag'];
          'Idempotent-Replayed': components['headers']['IdempotentReplayed'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "folioId": "0197c3a2-4631-7f24-94ad-4495271986f2",
           *       "version": 3,
           *       "status": "open",
           *       "closedWindows": [
           *         1
           *       ],
           *       "invoices": [
           *         {
           *           "id": "0197c3a2-52d6-7e3d-9e4f-a0dcc2994669",
           *           "number": "LIS1-INV-2026-000471",
           *           "folioId": "0197c3a2-4631-7f24-94ad-4495271986f2",
           *           "window": 1,
           *           "payerKind": "guest",
           *           "payerName": "Anna Nowak",
           *           "total": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           },
           *           "taxIncluded": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           },
           *           "settledBy": "paid",
           *           "businessDate": "2026-11-21",
           *           "issuedAt": "2026-11-21T18:04:05.000Z",
           *           "issuedBy": "Text",
           *           "postingIds": [
           *             "0197c3a2-95bb-7b36-9a87-86c764f97434"
           *           ],
           *           "taxes": [
           *             {
           *               "code": "prefers-floor",
           *               "name": "Maja Kowalska",
           *               "percent": "10",
           *               "net": {
           *                 "amount": "12.50",
           *                 "currency": "EUR"
           *               },
           *               "tax": {
           *                 "amount": "12.50",
           *                 "currency": "EUR"
           *               }
           *             }
           *           ],
           *           "creditNotes": [
           *             {
           *               "id": "0197c3a2-c490-7b33-96d6-15a5fc4efb1f",
           *               "number": "LIS1-CN-2026-000012",
           *               "invoiceId": "0197c3a2-52d6-7e3d-9e4f-a0dcc2994669",
           *               "total": {
           *                 "amount": "12.50",
           *                 "currency": "EUR"
           *               },
           *               "taxIncluded": {
           *                 "amount": "12.50",
           *                 "currency": "EUR"
           *               },
           *               "reason": "wrong-amount",
           *               "note": "For the broken lift",
           *               "businessDate": "2026-11-21",
           *               "issuedAt": "2026-11-21T18:04:05.000Z",
           *               "issuedBy": "Text",
           *               "lines": [
           *                 {
           *                   "postingId": "0197c3a2-95bb-7b36-9a87-86c764f97434",
           *                   "description": "Minibar, still water",
           *                   "amount": {
           *                     "amount": "12.50",
           *                     "currency": "EUR"
           *                   },
           *                   "taxIncluded": {
           *                     "amount": "12.50",
           *                     "currency": "EUR"
           *                   }
           *                 }
           *               ]
           *             }
           *           ]
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['ClosureDto'];
        };
      };
      400: components['responses']['400.idempotency-key-missing.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.already-exists.bill-closed-already.idempotency-key-in-flight.write-conflict'];
      412: components['responses']['412.preview-stale'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.balance-negative.balance-open.data-refused.debtor-code-missing.idempotency-key-reused.window-unknown'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  previewClosure: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Made by the caller for this one effect: sending it again answers what was answered before.
         * @example 5f0c6f9e-2f5e-4f5c-9a35-6c1e0b7d9a42
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-4631-7f24-94ad-4495271986f2 */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "windows": [
         *         1
         *       ]
         *     }
         */
        'application/json': components['schemas']['PreviewClosureDto'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          'Idempotent-Replayed': components['headers']['IdempotentReplayed'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "folioId": "0197c3a2-4631-7f24-94ad-4495271986f2",
           *       "businessDate": "2026-11-21",
           *       "windows": [
           *         {
           *           "window": 1,
           *           "payer": "Anna Nowak",
           *           "payerKind": "guest",
           *           "outcome": "paid",
           *           "total": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           },
           *           "balance": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           },
           *           "toDebtor": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           }
           *         }
           *       ],
           *       "token": "n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg"
           *     }
           */
          'application/json': components['schemas']['ClosurePreviewDto'];
        };
      };
      400: components['responses']['400.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.already-exists.bill-closed-already.idempotency-key-in-flight.write-conflict'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.balance-negative.balance-open.data-refused.debtor-code-missing.idempotency-key-reused.window-unknown'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  previewCorrection: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Made by the caller for this one effect: sending it again answers what was answered before.
         * @example 5f0c6f9e-2f5e-4f5c-9a35-6c1e0b7d9a42
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-4631-7f24-94ad-4495271986f2 */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "act": "void",
         *       "postingIds": [
         *         "0197c3a2-95bb-7b36-9a87-86c764f97434"
         *       ],
         *       "reason": "not-consumed",
         *       "percent": "10",
         *       "amount": {
         *         "amount": "12.50",
         *         "currency": "EUR"
         *       },
         *       "toQuoted": false,
         *       "to": {
         *         "folioId": "0197c3a2-4631-7f24-94ad-4495271986f2",
         *         "window": 1
         *       },
         *       "by": "amount",
         *       "parts": [
         *         {
         *           "window": 1,
         *           "percent": "60"
         *         },
         *         {
         *           "window": 2,
         *           "percent": "40"
         *         }
         *       ],
         *       "quantity": 1,
         *       "unitPrice": {
         *         "amount": "12.50",
         *         "currency": "EUR"
         *       },
         *       "transactionCode": "MINI",
         *       "departmentResponsible": "rooms",
         *       "caseId": "0197c3a2-bbfc-7d41-960a-1e8674dac622",
         *       "note": "For the broken lift"
         *     }
         */
        'application/json': components['schemas']['PreviewCorrectionDto'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          'Idempotent-Replayed': components['headers']['IdempotentReplayed'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "folioId": "0197c3a2-4631-7f24-94ad-4495271986f2",
           *       "act": "void",
           *       "change": {
           *         "amount": "12.50",
           *         "currency": "EUR"
           *       },
           *       "taxChange": {
           *         "amount": "12.50",
           *         "currency": "EUR"
           *       },
           *       "given": {
           *         "amount": "12.50",
           *         "currency": "EUR"
           *       },
           *       "lines": [
           *         {
           *           "ofPostingId": "0197c3a2-53bb-7402-9735-c0da89e8cb29",
           *           "kind": "charge",
           *           "transactionCode": "MINI",
           *           "description": "Minibar, still water",
           *           "folioId": "0197c3a2-4631-7f24-94ad-4495271986f2",
           *           "window": 1,
           *           "amount": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           },
           *           "taxIncluded": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           },
           *           "quantity": 1,
           *           "serviceDate": "2026-11-21"
           *         }
           *       ],
           *       "windows": [
           *         {
           *           "folioId": "0197c3a2-4631-7f24-94ad-4495271986f2",
           *           "folioNumber": "Text",
           *           "window": 1,
           *           "payer": "Anna Nowak",
           *           "payerIsOther": false,
           *           "balanceBefore": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           },
           *           "balanceAfter": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           }
           *         }
           *       ],
           *       "documents": [
           *         {
           *           "kind": "credit-note",
           *           "number": "412"
           *         }
           *       ],
           *       "authority": {
           *         "limit": {
           *           "amount": "12.50",
           *           "currency": "EUR"
           *         },
           *         "granted": {
           *           "amount": "12.50",
           *           "currency": "EUR"
           *         },
           *         "left": {
           *           "amount": "12.50",
           *           "currency": "EUR"
           *         }
           *       },
           *       "businessDate": "2026-11-21",
           *       "token": "n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg"
           *     }
           */
          'application/json': components['schemas']['CorrectionPreviewDto'];
        };
      };
      400: components['responses']['400.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.correction-raises-the-bill.csrf-token-wrong.permission-missing.transfer-to-stay-not-permitted'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.already-exists.case-already-closed.fee-on-another-bill.folio-closed.idempotency-key-in-flight.line-has-nothing-left.line-partly-taken-off.void-on-another-date.window-closed.write-conflict'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.amount-too-large.case-of-another-stay.charge-not-above-quoted.charge-spans-tax-change.correction-changes-nothing.correction-incomplete.credit-code-missing.credit-exceeds-authority.credit-exceeds-folio.credit-exceeds-line.credit-exceeds-lines.credit-in-other-currency.credit-not-positive.currency-differs.data-refused.fee-only-with-person-or-night.folio-unknown.idempotency-key-reused.line-not-correctable.line-not-creditable.line-not-on-this-folio.not-a-charge.one-line-at-a-time.part-without-amount.parts-do-not-sum.quoted-price-unknown.tax-line-missing.transaction-code-out-of-use.transaction-code-unknown.transfer-to-itself.window-unknown'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  listCorrections: {
    parameters: {
      query?: {
        /**
         * @description Rows in the answer.
         * @example 50
         */
        limit?: number;
        /**
         * @description `page.nextCursor` of the answer before.
         * @example WyIwMTk3YzNhMi03ZDFlIl0
         */
        cursor?: string;
      };
      header?: never;
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-4631-7f24-94ad-4495271986f2 */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": "0197c3a2-3462-77e3-9242-f2ca21f54095",
           *           "folioId": "0197c3a2-4631-7f24-94ad-4495271986f2",
           *           "act": "void",
           *           "reason": "not-consumed",
           *           "departmentResponsible": "rooms",
           *           "caseId": "0197c3a2-bbfc-7d41-960a-1e8674dac622",
           *           "note": "For the broken lift",
           *           "change": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           },
           *           "taxChange": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           },
           *           "given": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           },
           *           "lines": [
           *             {
           *               "ofPostingId": "0197c3a2-53bb-7402-9735-c0da89e8cb29",
           *               "kind": "charge",
           *               "transactionCode": "MINI",
           *               "description": "Minibar, still water",
           *               "folioId": "0197c3a2-4631-7f24-94ad-4495271986f2",
           *               "window": 1,
           *               "amount": {
           *                 "amount": "12.50",
           *                 "currency": "EUR"
           *               },
           *               "taxIncluded": {
           *                 "amount": "12.50",
           *                 "currency": "EUR"
           *               },
           *               "quantity": 1,
           *               "serviceDate": "2026-11-21",
           *               "postingId": "0197c3a2-95bb-7b36-9a87-86c764f97434",
           *               "departmentSold": "rooms"
           *             }
           *           ],
           *           "correctedBy": "Text",
           *           "correctedAt": "2026-11-21T18:04:05.000Z",
           *           "businessDate": "2026-11-21",
           *           "undoesId": "0197c3a2-825c-7688-9947-f757896cdb06",
           *           "undoneById": "0197c3a2-47bc-7ffb-90db-4bc9f0dfdb6e"
           *         }
           *       ],
           *       "page": {
           *         "nextCursor": "Text",
           *         "hasMore": false
           *       }
           *     }
           */
          'application/json': components['schemas']['CorrectionPageDto'];
        };
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.permission-missing'];
      404: components['responses']['404.not-found'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  makeCorrection: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made by the caller for this one effect: sending it again answers what was answered before.
         * @example 5f0c6f9e-2f5e-4f5c-9a35-6c1e0b7d9a42
         */
        'Idempotency-Key': components['parameters']['RequiredIdempotencyKey'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-4631-7f24-94ad-4495271986f2 */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "act": "void",
         *       "postingIds": [
         *         "0197c3a2-95bb-7b36-9a87-86c764f97434"
         *       ],
         *       "reason": "not-consumed",
         *       "percent": "10",
         *       "amount": {
         *         "amount": "12.50",
         *         "currency": "EUR"
         *       },
         *       "toQuoted": false,
         *       "to": {
         *         "folioId": "0197c3a2-4631-7f24-94ad-4495271986f2",
         *         "window": 1
         *       },
         *       "by": "amount",
         *       "parts": [
         *         {
         *           "window": 1,
         *           "percent": "60"
         *         },
         *         {
         *           "window": 2,
         *           "percent": "40"
         *         }
         *       ],
         *       "quantity": 1,
         *       "unitPrice": {
         *         "amount": "12.50",
         *         "currency": "EUR"
         *       },
         *       "transactionCode": "MINI",
         *       "departmentResponsible": "rooms",
         *       "caseId": "0197c3a2-bbfc-7d41-960a-1e8674dac622",
         *       "note": "For the broken lift",
         *       "id": "0197c3a2-e45f-7e28-993b-2fc7144889e8",
         *       "token": "n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg"
         *     }
         */
        'application/json': components['schemas']['MakeCorrectionDto'];
      };
    };
    responses: {
      /** @description Created. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          'Idempotent-Replayed': components['headers']['IdempotentReplayed'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-3462-77e3-9242-f2ca21f54095",
           *       "folioId": "0197c3a2-4631-7f24-94ad-4495271986f2",
           *       "act": "void",
           *       "reason": "not-consumed",
           *       "departmentResponsible": "rooms",
           *       "caseId": "0197c3a2-bbfc-7d41-960a-1e8674dac622",
           *       "note": "For the broken lift",
           *       "change": {
           *         "amount": "12.50",
           *         "currency": "EUR"
           *       },
           *       "taxChange": {
           *         "amount": "12.50",
           *         "currency": "EUR"
           *       },
           *       "given": {
           *         "amount": "12.50",
           *         "currency": "EUR"
           *       },
           *       "lines": [
           *         {
           *           "ofPostingId": "0197c3a2-53bb-7402-9735-c0da89e8cb29",
           *           "kind": "charge",
           *           "transactionCode": "MINI",
           *           "description": "Minibar, still water",
           *           "folioId": "0197c3a2-4631-7f24-94ad-4495271986f2",
           *           "window": 1,
           *           "amount": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           },
           *           "taxIncluded": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           },
           *           "quantity": 1,
           *           "serviceDate": "2026-11-21",
           *           "postingId": "0197c3a2-95bb-7b36-9a87-86c764f97434",
           *           "departmentSold": "rooms"
           *         }
           *       ],
           *       "correctedBy": "Text",
           *       "correctedAt": "2026-11-21T18:04:05.000Z",
           *       "businessDate": "2026-11-21",
           *       "undoesId": "0197c3a2-825c-7688-9947-f757896cdb06",
           *       "undoneById": "0197c3a2-47bc-7ffb-90db-4bc9f0dfdb6e"
           *     }
           */
          'application/json': components['schemas']['CorrectionDto'];
        };
      };
      400: components['responses']['400.idempotency-key-missing.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.correction-raises-the-bill.csrf-token-wrong.permission-missing.transfer-to-stay-not-permitted'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.already-exists.case-already-closed.fee-on-another-bill.folio-closed.idempotency-key-in-flight.line-has-nothing-left.line-partly-taken-off.void-on-another-date.window-closed.write-conflict'];
      412: components['responses']['412.facts-changed'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.amount-too-large.case-of-another-stay.charge-not-above-quoted.charge-spans-tax-change.correction-changes-nothing.correction-incomplete.credit-code-missing.credit-exceeds-authority.credit-exceeds-folio.credit-exceeds-line.credit-exceeds-lines.credit-in-other-currency.credit-not-positive.currency-differs.data-refused.fee-only-with-person-or-night.folio-unknown.idempotency-key-reused.line-not-correctable.line-not-creditable.line-not-on-this-folio.not-a-charge.one-line-at-a-time.part-without-amount.parts-do-not-sum.quoted-price-unknown.tax-line-missing.transaction-code-out-of-use.transaction-code-unknown.transfer-to-itself.window-unknown'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  readDisputePack: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-4631-7f24-94ad-4495271986f2 */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "madeAt": "2026-11-21T18:04:05.000Z",
           *       "businessDate": "2026-11-21",
           *       "hotel": {
           *         "name": "Maja Kowalska",
           *         "telephone": "+351 289 000 000",
           *         "postalAddress": "Rua do Mar 1, 8200-001 Albufeira"
           *       },
           *       "stay": {
           *         "id": "0197c3a2-c66e-784f-9b2c-d2a8e4c3cda0",
           *         "confirmationNumber": "4711-8842",
           *         "guestName": "Anna Nowak",
           *         "arrival": "2026-11-19",
           *         "departure": "2026-11-23",
           *         "ratePlan": "BAR",
           *         "rooms": [
           *           {
           *             "roomNumber": "412",
           *             "from": "2026-11-21",
           *             "until": "2026-11-23"
           *           }
           *         ],
           *         "quoted": [
           *           {
           *             "night": "2026-11-21",
           *             "rate": {
           *               "amount": "12.50",
           *               "currency": "EUR"
           *             }
           *           }
           *         ]
           *       },
           *       "folio": {
           *         "id": "0197c3a2-4631-7f24-94ad-4495271986f2",
           *         "version": 3,
           *         "stayId": "0197c3a2-39be-7152-989c-7942a8e7765d",
           *         "number": "F-20871",
           *         "currency": "EUR",
           *         "status": "open",
           *         "balance": {
           *           "amount": "12.50",
           *           "currency": "EUR"
           *         },
           *         "windows": [
           *           {
           *             "number": 1,
           *             "payerKind": "guest",
           *             "payerName": "Anna Nowak",
           *             "confidential": false,
           *             "closed": false,
           *             "balance": {
           *               "amount": "12.50",
           *               "currency": "EUR"
           *             }
           *           }
           *         ],
           *         "externalIds": [
           *           {
           *             "system": "opera",
           *             "id": "R-10442"
           *           }
           *         ]
           *       },
           *       "lines": [
           *         {
           *           "id": "0197c3a2-95bb-7b36-9a87-86c764f97434",
           *           "folioId": "0197c3a2-4631-7f24-94ad-4495271986f2",
           *           "window": 1,
           *           "kind": "charge",
           *           "transactionCode": "ROOM",
           *           "description": "Minibar, still water",
           *           "amount": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           },
           *           "taxIncluded": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           },
           *           "quantity": 1,
           *           "unitPrice": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           },
           *           "serviceDate": "2026-11-21",
           *           "businessDate": "2026-11-21",
           *           "postedAt": "2026-11-21T18:04:05.000Z",
           *           "postedBy": "Night audit",
           *           "source": "pms",
           *           "reference": "CHK-88213",
           *           "roomNumber": "412",
           *           "generatedFrom": "0197c3a2-ce3c-7d79-9753-d26ecb4066ee",
           *           "correctsId": "0197c3a2-ce50-7a4d-9ed3-4e88c7e251bc",
           *           "replacesId": "0197c3a2-7114-7285-9570-afe0bb408e76",
           *           "undoesId": "0197c3a2-825c-7688-9947-f757896cdb06",
           *           "packageCode": "Text",
           *           "checkNumber": "Text",
           *           "credited": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           },
           *           "became": [
           *             {
           *               "how": "voided",
           *               "amount": {
           *                 "amount": "12.50",
           *                 "currency": "EUR"
           *               },
           *               "to": {
           *                 "folioId": "0197c3a2-4631-7f24-94ad-4495271986f2",
           *                 "folioNumber": "Text",
           *                 "window": 1,
           *                 "payer": "Anna Nowak"
           *               }
           *             }
           *           ]
           *         }
           *       ],
           *       "shown": [
           *         {
           *           "id": "0197c3a2-d73e-798b-9685-6ea50c222ab7",
           *           "folioId": "0197c3a2-4631-7f24-94ad-4495271986f2",
           *           "window": 1,
           *           "postingId": "0197c3a2-95bb-7b36-9a87-86c764f97434",
           *           "version": 3,
           *           "hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
           *           "language": "pl",
           *           "madeAt": "2026-11-21T18:04:05.000Z",
           *           "showings": [
           *             {
           *               "how": "screen",
           *               "shownAt": "2026-11-21T18:04:05.000Z",
           *               "actor": "Maja Kowalska",
           *               "desk": "Reception",
           *               "reaction": "understood"
           *             }
           *           ],
           *           "tree": {
           *             "shape": 1,
           *             "language": "pl",
           *             "groupBy": "day",
           *             "lineId": "0197c3a2-38a9-7c1e-9721-584da284b90c",
           *             "folio": {
           *               "id": "0197c3a2-d0f9-7711-9ad6-33f44de7ea1f",
           *               "number": "412",
           *               "currency": "EUR",
           *               "status": "open"
           *             },
           *             "stay": {
           *               "id": "0197c3a2-d0f9-7711-9ad6-33f44de7ea1f",
           *               "confirmationNumber": "4711-8842",
           *               "guestName": "Anna Nowak",
           *               "arrival": "2026-11-19",
           *               "departure": "2026-11-23"
           *             },
           *             "rooms": [
           *               {
           *                 "number": "412",
           *                 "from": "2026-11-21",
           *                 "until": "2026-11-23"
           *               }
           *             ],
           *             "windows": [
           *               {
           *                 "number": 1,
           *                 "payerKind": "guest",
           *                 "payerName": "Anna Nowak",
           *                 "confidential": false,
           *                 "groups": [
           *                   {
           *                     "group": "Text",
           *                     "title": "Minibar, 20 November",
           *                     "nodes": [
           *                       {
           *                         "postingId": "0197c3a2-95bb-7b36-9a87-86c764f97434",
           *                         "part": "line",
           *                         "kind": "charge",
           *                         "transactionCode": "MINI",
           *                         "title": "Minibar, 20 November",
           *                         "sentences": [
           *                           "This is the still water from the minibar of room 412, taken on 20 November."
           *                         ],
           *                         "arithmetic": "3 × 2 × €1.50 = €9.00",
           *                         "serviceDate": "2026-11-21",
           *                         "roomNumber": "412",
           *                         "postedBy": "Night audit",
           *                         "amount": {
           *                           "amount": "12.50",
           *                           "currency": "EUR"
           *                         },
           *                         "total": {
           *                           "amount": "12.50",
           *                           "currency": "EUR"
           *                         },
           *                         "parts": []
           *                       }
           *                     ],
           *                     "total": {
           *                       "amount": "12.50",
           *                       "currency": "EUR"
           *                     }
           *                   }
           *                 ],
           *                 "taxes": [
           *                   {
           *                     "code": "prefers-floor",
           *                     "name": "Maja Kowalska",
           *                     "percent": "10",
           *                     "net": {
           *                       "amount": "12.50",
           *                       "currency": "EUR"
           *                     },
           *                     "tax": {
           *                       "amount": "12.50",
           *                       "currency": "EUR"
           *                     },
           *                     "gross": {
           *                       "amount": "12.50",
           *                       "currency": "EUR"
           *                     }
           *                   }
           *                 ],
           *                 "charged": {
           *                   "amount": "12.50",
           *                   "currency": "EUR"
           *                 },
           *                 "paid": {
           *                   "amount": "12.50",
           *                   "currency": "EUR"
           *                 },
           *                 "balance": {
           *                   "amount": "12.50",
           *                   "currency": "EUR"
           *                 }
           *               }
           *             ],
           *             "balance": {
           *               "amount": "12.50",
           *               "currency": "EUR"
           *             }
           *           }
           *         }
           *       ],
           *       "links": [
           *         {
           *           "purpose": "guest",
           *           "madeAt": "2026-11-21T18:04:05.000Z",
           *           "openedAt": "2026-11-21T18:04:05.000Z",
           *           "answeredAt": "2026-11-21T18:04:05.000Z",
           *           "answer": "understood",
           *           "question": "Text"
           *         }
           *       ],
           *       "told": [
           *         {
           *           "caseNumber": "Text",
           *           "kind": "complaint",
           *           "at": "2026-11-21T18:04:05.000Z",
           *           "actor": "Maja Kowalska",
           *           "text": "Guest prefers a call before we knock.",
           *           "details": {}
           *         }
           *       ],
           *       "corrections": [
           *         {
           *           "id": "0197c3a2-3462-77e3-9242-f2ca21f54095",
           *           "folioId": "0197c3a2-4631-7f24-94ad-4495271986f2",
           *           "act": "void",
           *           "reason": "not-consumed",
           *           "departmentResponsible": "rooms",
           *           "caseId": "0197c3a2-bbfc-7d41-960a-1e8674dac622",
           *           "note": "For the broken lift",
           *           "change": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           },
           *           "taxChange": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           },
           *           "given": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           },
           *           "lines": [
           *             {
           *               "ofPostingId": "0197c3a2-53bb-7402-9735-c0da89e8cb29",
           *               "kind": "charge",
           *               "transactionCode": "MINI",
           *               "description": "Minibar, still water",
           *               "folioId": "0197c3a2-4631-7f24-94ad-4495271986f2",
           *               "window": 1,
           *               "amount": {
           *                 "amount": "12.50",
           *                 "currency": "EUR"
           *               },
           *               "taxIncluded": {
           *                 "amount": "12.50",
           *                 "currency": "EUR"
           *               },
           *               "quantity": 1,
           *               "serviceDate": "2026-11-21",
           *               "postingId": "0197c3a2-95bb-7b36-9a87-86c764f97434",
           *               "departmentSold": "rooms"
           *             }
           *           ],
           *           "correctedBy": "Text",
           *           "correctedAt": "2026-11-21T18:04:05.000Z",
           *           "businessDate": "2026-11-21",
           *           "undoesId": "0197c3a2-825c-7688-9947-f757896cdb06",
           *           "undoneById": "0197c3a2-47bc-7ffb-90db-4bc9f0dfdb6e"
           *         }
           *       ],
           *       "credits": [
           *         {
           *           "id": "0197c3a2-ecc4-7873-9a16-94eb0de0b33d",
           *           "caseId": "0197c3a2-bbfc-7d41-960a-1e8674dac622",
           *           "kind": "correction",
           *           "reason": "noise",
           *           "departmentResponsible": "rooms",
           *           "total": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           },
           *           "note": "For the broken lift",
           *           "lines": [
           *             {
           *               "postingId": "0197c3a2-95bb-7b36-9a87-86c764f97434",
           *               "creditPostingId": "0197c3a2-a017-762f-9a8e-882045a97a87",
           *               "amount": {
           *                 "amount": "12.50",
           *                 "currency": "EUR"
           *               },
           *               "tax": {
           *                 "amount": "12.50",
           *                 "currency": "EUR"
           *               }
           *             }
           *           ],
           *           "grantedBy": "Text",
           *           "grantedAt": "2026-11-21T18:04:05.000Z",
           *           "businessDate": "2026-11-21"
           *         }
           *       ],
           *       "auditHash": "Text"
           *     }
           */
          'application/json': components['schemas']['DisputePackDto'];
        };
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.permission-missing'];
      404: components['responses']['404.not-found'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  explainBill: {
    parameters: {
      query?: {
        /**
         * @description BCP 47; the guest's own when left out. One we have no words in is answered in English, and says so.
         * @example pl
         */
        language?: string;
        /**
         * @description By day when left out.
         * @example day
         */
        groupBy?: components['schemas']['BillOrder'];
        /**
         * @description One window; all the reader may see when left out.
         * @example 1
         */
        window?: number;
        /**
         * @description One line with what hangs on it; the bill when left out. For a payer alone.
         * @example 0197c3a2-95bb-7b36-9a87-86c764f97434
         */
        postingId?: string;
        /**
         * @description The desk when left out.
         * @example desk
         */
        reader?: components['schemas']['BillReader'];
      };
      header?: never;
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-4631-7f24-94ad-4495271986f2 */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "shape": 1,
           *       "language": "pl",
           *       "groupBy": "day",
           *       "lineId": "0197c3a2-38a9-7c1e-9721-584da284b90c",
           *       "folio": {
           *         "id": "0197c3a2-7493-7b81-9a25-656a84d4c070",
           *         "number": "412",
           *         "currency": "EUR",
           *         "status": "open"
           *       },
           *       "stay": {
           *         "id": "0197c3a2-7493-7b81-9a25-656a84d4c070",
           *         "confirmationNumber": "4711-8842",
           *         "guestName": "Anna Nowak",
           *         "arrival": "2026-11-19",
           *         "departure": "2026-11-23"
           *       },
           *       "rooms": [
           *         {
           *           "number": "412",
           *           "from": "2026-11-21",
           *           "until": "2026-11-23"
           *         }
           *       ],
           *       "windows": [
           *         {
           *           "number": 1,
           *           "payerKind": "guest",
           *           "payerName": "Anna Nowak",
           *           "confidential": false,
           *           "groups": [
           *             {
           *               "group": "Text",
           *               "title": "Minibar, 20 November",
           *               "nodes": [
           *                 {
           *                   "postingId": "0197c3a2-95bb-7b36-9a87-86c764f97434",
           *                   "part": "line",
           *                   "kind": "charge",
           *                   "transactionCode": "MINI",
           *                   "title": "Minibar, 20 November",
           *                   "sentences": [
           *                     "This is the still water from the minibar of room 412, taken on 20 November."
           *                   ],
           *                   "arithmetic": "3 × 2 × €1.50 = €9.00",
           *                   "serviceDate": "2026-11-21",
           *                   "roomNumber": "412",
           *                   "postedBy": "Night audit",
           *                   "amount": {
           *                     "amount": "12.50",
           *                     "currency": "EUR"
           *                   },
           *                   "total": {
           *                     "amount": "12.50",
           *                     "currency": "EUR"
           *                   },
           *                   "parts": []
           *                 }
           *               ],
           *               "total": {
           *                 "amount": "12.50",
           *                 "currency": "EUR"
           *               }
           *             }
           *           ],
           *           "taxes": [
           *             {
           *               "code": "prefers-floor",
           *               "name": "Maja Kowalska",
           *               "percent": "10",
           *               "net": {
           *                 "amount": "12.50",
           *                 "currency": "EUR"
           *               },
           *               "tax": {
           *                 "amount": "12.50",
           *                 "currency": "EUR"
           *               },
           *               "gross": {
           *                 "amount": "12.50",
           *                 "currency": "EUR"
           *               }
           *             }
           *           ],
           *           "charged": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           },
           *           "paid": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           },
           *           "balance": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           }
           *         }
           *       ],
           *       "balance": {
           *         "amount": "12.50",
           *         "currency": "EUR"
           *       },
           *       "businessDate": "2026-11-21",
           *       "windowsWithheld": 1
           *     }
           */
          'application/json': components['schemas']['BillExplanationDto'];
        };
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.permission-missing'];
      404: components['responses']['404.not-found'];
      422: components['responses']['422.window-confidential.window-unknown'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  listExplanationLinks: {
    parameters: {
      query?: {
        /**
         * @description Rows in the answer.
         * @example 50
         */
        limit?: number;
        /**
         * @description `page.nextCursor` of the answer before.
         * @example WyIwMTk3YzNhMi03ZDFlIl0
         */
        cursor?: string;
      };
      header?: never;
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-4631-7f24-94ad-4495271986f2 */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": "0197c3a2-5570-74ed-9181-a3ddc09f2487",
           *           "folioId": "0197c3a2-4631-7f24-94ad-4495271986f2",
           *           "postingId": "0197c3a2-95bb-7b36-9a87-86c764f97434",
           *           "purpose": "guest",
           *           "state": "open",
           *           "madeAt": "2026-11-21T18:04:05.000Z",
           *           "actor": "Maja Kowalska",
           *           "expiresAt": "2026-11-21T18:04:05.000Z",
           *           "openedAt": "2026-11-21T18:04:05.000Z",
           *           "answeredAt": "2026-11-21T18:04:05.000Z",
           *           "answer": "understood",
           *           "question": "Text"
           *         }
           *       ],
           *       "page": {
           *         "nextCursor": "Text",
           *         "hasMore": false
           *       }
           *     }
           */
          'application/json': components['schemas']['ExplanationLinkPageDto'];
        };
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.permission-missing'];
      404: components['responses']['404.not-found'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  listBillSnapshots: {
    parameters: {
      query?: {
        /**
         * @description Rows in the answer.
         * @example 50
         */
        limit?: number;
        /**
         * @description `page.nextCursor` of the answer before.
         * @example WyIwMTk3YzNhMi03ZDFlIl0
         */
        cursor?: string;
      };
      header?: never;
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-4631-7f24-94ad-4495271986f2 */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": "0197c3a2-5275-7db7-95a0-89fe578e84e6",
           *           "folioId": "0197c3a2-4631-7f24-94ad-4495271986f2",
           *           "window": 1,
           *           "postingId": "0197c3a2-95bb-7b36-9a87-86c764f97434",
           *           "version": 3,
           *           "hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
           *           "language": "pl",
           *           "madeAt": "2026-11-21T18:04:05.000Z",
           *           "showings": [
           *             {
           *               "how": "screen",
           *               "shownAt": "2026-11-21T18:04:05.000Z",
           *               "actor": "Maja Kowalska",
           *               "desk": "Reception",
           *               "reaction": "understood"
           *             }
           *           ]
           *         }
           *       ],
           *       "page": {
           *         "nextCursor": "Text",
           *         "hasMore": false
           *       }
           *     }
           */
          'application/json': components['schemas']['ShownSnapshotPageDto'];
        };
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.permission-missing'];
      404: components['responses']['404.not-found'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  keepBillSnapshot: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Made by the caller for this one effect: sending it again answers what was answered before.
         * @example 5f0c6f9e-2f5e-4f5c-9a35-6c1e0b7d9a42
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-4631-7f24-94ad-4495271986f2 */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "window": 1,
         *       "postingId": "0197c3a2-95bb-7b36-9a87-86c764f97434",
         *       "language": "pl",
         *       "groupBy": "day",
         *       "how": "screen",
         *       "reaction": "understood"
         *     }
         */
        'application/json': components['schemas']['KeepSnapshotDto'];
      };
    };
    responses: {
      /** @description Created. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          ETag: components['headers']['ETag'];
          'Idempotent-Replayed': components['headers']['IdempotentReplayed'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-779c-7579-974d-c82853f69fea",
           *       "folioId": "0197c3a2-4631-7f24-94ad-4495271986f2",
           *       "window": 1,
           *       "postingId": "0197c3a2-95bb-7b36-9a87-86c764f97434",
           *       "version": 3,
           *       "hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
           *       "language": "pl",
           *       "madeAt": "2026-11-21T18:04:05.000Z"
           *     }
           */
          'application/json': components['schemas']['BillSnapshotDto'];
        };
      };
      400: components['responses']['400.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.already-exists.idempotency-key-in-flight.write-conflict'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.data-refused.idempotency-key-reused.line-of-another-bill.window-confidential.window-unknown'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  printBill: {
    parameters: {
      query?: {
        /**
         * @description BCP 47; the guest's own when left out. One we have no words in is answered in English, and says so.
         * @example pl
         */
        language?: string;
        /**
         * @description By day when left out.
         * @example day
         */
        groupBy?: components['schemas']['BillOrder'];
        /**
         * @description One window; all the reader may see when left out.
         * @example 1
         */
        window?: number;
      };
      header?: never;
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-4631-7f24-94ad-4495271986f2 */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.permission-missing'];
      404: components['responses']['404.not-found'];
      422: components['responses']['422.window-confidential.window-unknown'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  listInvoices: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-4631-7f24-94ad-4495271986f2 */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": "0197c3a2-52d6-7e3d-9e4f-a0dcc2994669",
           *           "number": "LIS1-INV-2026-000471",
           *           "folioId": "0197c3a2-4631-7f24-94ad-4495271986f2",
           *           "window": 1,
           *           "payerKind": "guest",
           *           "payerName": "Anna Nowak",
           *           "total": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           },
           *           "taxIncluded": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           },
           *           "settledBy": "paid",
           *           "businessDate": "2026-11-21",
           *           "issuedAt": "2026-11-21T18:04:05.000Z",
           *           "issuedBy": "Text",
           *           "postingIds": [
           *             "0197c3a2-95bb-7b36-9a87-86c764f97434"
           *           ],
           *           "taxes": [
           *             {
           *               "code": "prefers-floor",
           *               "name": "Maja Kowalska",
           *               "percent": "10",
           *               "net": {
           *                 "amount": "12.50",
           *                 "currency": "EUR"
           *               },
           *               "tax": {
           *                 "amount": "12.50",
           *                 "currency": "EUR"
           *               }
           *             }
           *           ],
           *           "creditNotes": [
           *             {
           *               "id": "0197c3a2-c490-7b33-96d6-15a5fc4efb1f",
           *               "number": "LIS1-CN-2026-000012",
           *               "invoiceId": "0197c3a2-52d6-7e3d-9e4f-a0dcc2994669",
           *               "total": {
           *                 "amount": "12.50",
           *                 "currency": "EUR"
           *               },
           *               "taxIncluded": {
           *                 "amount": "12.50",
           *                 "currency": "EUR"
           *               },
           *               "reason": "wrong-amount",
           *               "note": "For the broken lift",
           *               "businessDate": "2026-11-21",
           *               "issuedAt": "2026-11-21T18:04:05.000Z",
           *               "issuedBy": "Text",
           *               "lines": [
           *                 {
           *                   "postingId": "0197c3a2-95bb-7b36-9a87-86c764f97434",
           *                   "description": "Minibar, still water",
           *                   "amount": {
           *                     "amount": "12.50",
           *                     "currency": "EUR"
           *                   },
           *                   "taxIncluded": {
           *                     "amount": "12.50",
           *                     "currency": "EUR"
           *                   }
           *                 }
           *               ]
           *             }
           *           ]
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['InvoiceListDto'];
        };
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.permission-missing'];
      404: components['responses']['404.not-found'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  previewPaidOut: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Made by the caller for this one effect: sending it again answers what was answered before.
         * @example 5f0c6f9e-2f5e-4f5c-9a35-6c1e0b7d9a42
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-4631-7f24-94ad-4495271986f2 */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "window": 1,
         *       "transactionCode": "POUT",
         *       "amount": {
         *         "amount": "12.50",
         *         "currency": "EUR"
         *       },
         *       "description": "Taxi to the airport"
         *     }
         */
        'application/json': components['schemas']['PreviewPaidOutDto'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          'Idempotent-Replayed': components['headers']['IdempotentReplayed'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "folioId": "0197c3a2-4631-7f24-94ad-4495271986f2",
           *       "act": "payment",
           *       "window": 1,
           *       "amount": {
           *         "amount": "12.50",
           *         "currency": "EUR"
           *       },
           *       "lines": [
           *         {
           *           "window": 1,
           *           "kind": "charge",
           *           "transactionCode": "MINI",
           *           "description": "Minibar, still water",
           *           "amount": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           }
           *         }
           *       ],
           *       "balanceBefore": {
           *         "amount": "12.50",
           *         "currency": "EUR"
           *       },
           *       "balanceAfter": {
           *         "amount": "12.50",
           *         "currency": "EUR"
           *       },
           *       "businessDate": "2026-11-21",
           *       "token": "n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg"
           *     }
           */
          'application/json': components['schemas']['SettlementPreviewDto'];
        };
      };
      400: components['responses']['400.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.already-exists.bill-closed-already.idempotency-key-in-flight.write-conflict'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.amount-not-positive.currency-differs.data-refused.idempotency-key-reused.paid-out-code-unknown.window-unknown'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  payOut: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made by the caller for this one effect: sending it again answers what was answered before.
         * @example 5f0c6f9e-2f5e-4f5c-9a35-6c1e0b7d9a42
         */
        'Idempotency-Key': components['parameters']['RequiredIdempotencyKey'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-4631-7f24-94ad-4495271986f2 */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "window": 1,
         *       "transactionCode": "POUT",
         *       "amount": {
         *         "amount": "12.50",
         *         "currency": "EUR"
         *       },
         *       "description": "Taxi to the airport",
         *       "previewToken": "n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg"
         *     }
         */
        'application/json': components['schemas']['PayOutDto'];
      };
    };
    responses: {
      /** @description Created. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          'Idempotent-Replayed': components['headers']['IdempotentReplayed'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-4e3d-7c08-92ee-f32ef5f2de3c",
           *       "folioId": "0197c3a2-4631-7f24-94ad-4495271986f2",
           *       "act": "payment",
           *       "window": 1,
           *       "toWindow": 1,
           *       "amount": {
           *         "amount": "12.50",
           *         "currency": "EUR"
           *       },
           *       "voucherNumber": "LIS1-V-2026-000003",
           *       "postingIds": [
           *         "0197c3a2-95bb-7b36-9a87-86c764f97434"
           *       ],
           *       "businessDate": "2026-11-21",
           *       "at": "2026-11-21T18:04:05.000Z",
           *       "by": "Text"
           *     }
           */
          'application/json': components['schemas']['SettlementActDto'];
        };
      };
      400: components['responses']['400.idempotency-key-missing.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.already-exists.bill-closed-already.idempotency-key-in-flight.write-conflict'];
      412: components['responses']['412.preview-stale'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.amount-not-positive.currency-differs.data-refused.idempotency-key-reused.paid-out-code-unknown.window-unknown'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  previewPayment: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Made by the caller for this one effect: sending it again answers what was answered before.
         * @example 5f0c6f9e-2f5e-4f5c-9a35-6c1e0b7d9a42
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-4631-7f24-94ad-4495271986f2 */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "window": 1,
         *       "transactionCode": "CASH",
         *       "amount": {
         *         "amount": "12.50",
         *         "currency": "EUR"
         *       },
         *       "reference": "CHK-88213"
         *     }
         */
        'application/json': components['schemas']['PreviewPaymentDto'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          'Idempotent-Replayed': components['headers']['IdempotentReplayed'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "folioId": "0197c3a2-4631-7f24-94ad-4495271986f2",
           *       "act": "payment",
           *       "window": 1,
           *       "amount": {
           *         "amount": "12.50",
           *         "currency": "EUR"
           *       },
           *       "lines": [
           *         {
           *           "window": 1,
           *           "kind": "charge",
           *           "transactionCode": "MINI",
           *           "description": "Minibar, still water",
           *           "amount": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           }
           *         }
           *       ],
           *       "balanceBefore": {
           *         "amount": "12.50",
           *         "currency": "EUR"
           *       },
           *       "balanceAfter": {
           *         "amount": "12.50",
           *         "currency": "EUR"
           *       },
           *       "businessDate": "2026-11-21",
           *       "token": "n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg"
           *     }
           */
          'application/json': components['schemas']['SettlementPreviewDto'];
        };
      };
      400: components['responses']['400.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.already-exists.bill-closed-already.idempotency-key-in-flight.write-conflict'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.amount-not-positive.currency-differs.data-refused.idempotency-key-reused.tender-unknown.window-unknown'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  takePayment: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made by the caller for this one effect: sending it again answers what was answered before.
         * @example 5f0c6f9e-2f5e-4f5c-9a35-6c1e0b7d9a42
         */
        'Idempotency-Key': components['parameters']['RequiredIdempotencyKey'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-4631-7f24-94ad-4495271986f2 */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "window": 1,
         *       "transactionCode": "CASH",
         *       "amount": {
         *         "amount": "12.50",
         *         "currency": "EUR"
         *       },
         *       "reference": "CHK-88213",
         *       "previewToken": "n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg"
         *     }
         */
        'application/json': components['schemas']['TakePaymentDto'];
      };
    };
    responses: {
      /** @description Created. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          'Idempotent-Replayed': components['headers']['IdempotentReplayed'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-4e3d-7c08-92ee-f32ef5f2de3c",
           *       "folioId": "0197c3a2-4631-7f24-94ad-4495271986f2",
           *       "act": "payment",
           *       "window": 1,
           *       "toWindow": 1,
           *       "amount": {
           *         "amount": "12.50",
           *         "currency": "EUR"
           *       },
           *       "voucherNumber": "LIS1-V-2026-000003",
           *       "postingIds": [
           *         "0197c3a2-95bb-7b36-9a87-86c764f97434"
           *       ],
           *       "businessDate": "2026-11-21",
           *       "at": "2026-11-21T18:04:05.000Z",
           *       "by": "Text"
           *     }
           */
          'application/json': components['schemas']['SettlementActDto'];
        };
      };
      400: components['responses']['400.idempotency-key-missing.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.already-exists.bill-closed-already.idempotency-key-in-flight.write-conflict'];
      412: components['responses']['412.preview-stale'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.amount-not-positive.currency-differs.data-refused.idempotency-key-reused.tender-unknown.window-unknown'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  listPostings: {
    parameters: {
      query?: {
        /**
         * @description Rows in the answer.
         * @example 50
         */
        limit?: number;
        /**
         * @description `page.nextCursor` of the answer before.
         * @example WyIwMTk3YzNhMi03ZDFlIl0
         */
        cursor?: string;
      };
      header?: never;
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-4631-7f24-94ad-4495271986f2 */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": "0197c3a2-95bb-7b36-9a87-86c764f97434",
           *           "folioId": "0197c3a2-4631-7f24-94ad-4495271986f2",
           *           "window": 1,
           *           "kind": "charge",
           *           "transactionCode": "ROOM",
           *           "description": "Minibar, still water",
           *           "amount": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           },
           *           "taxIncluded": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           },
           *           "quantity": 1,
           *           "unitPrice": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           },
           *           "serviceDate": "2026-11-21",
           *           "businessDate": "2026-11-21",
           *           "postedAt": "2026-11-21T18:04:05.000Z",
           *           "postedBy": "Night audit",
           *           "source": "pms",
           *           "reference": "CHK-88213",
           *           "roomNumber": "412",
           *           "generatedFrom": "0197c3a2-ce3c-7d79-9753-d26ecb4066ee",
           *           "correctsId": "0197c3a2-ce50-7a4d-9ed3-4e88c7e251bc",
           *           "replacesId": "0197c3a2-7114-7285-9570-afe0bb408e76",
           *           "undoesId": "0197c3a2-825c-7688-9947-f757896cdb06",
           *           "packageCode": "Text",
           *           "checkNumber": "Text",
           *           "credited": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           },
           *           "became": [
           *             {
           *               "how": "voided",
           *               "amount": {
           *                 "amount": "12.50",
           *                 "currency": "EUR"
           *               },
           *               "to": {
           *                 "folioId": "0197c3a2-4631-7f24-94ad-4495271986f2",
           *                 "folioNumber": "Text",
           *                 "window": 1,
           *                 "payer": "Anna Nowak"
           *               }
           *             }
           *           ]
           *         }
           *       ],
           *       "page": {
           *         "nextCursor": "Text",
           *         "hasMore": false
           *       }
           *     }
           */
          'application/json': components['schemas']['PostingPageDto'];
        };
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.permission-missing'];
      404: components['responses']['404.not-found'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  postCharge: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made by the caller for this one effect: sending it again answers what was answered before.
         * @example 5f0c6f9e-2f5e-4f5c-9a35-6c1e0b7d9a42
         */
        'Idempotency-Key': components['parameters']['RequiredIdempotencyKey'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-4631-7f24-94ad-4495271986f2 */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "transactionCode": "MINI",
         *       "description": "Minibar, still water",
         *       "amount": {
         *         "amount": "12.50",
         *         "currency": "EUR"
         *       },
         *       "quantity": 1,
         *       "serviceDate": "2026-11-21",
         *       "reference": "CHK-88213",
         *       "checkNumber": "Text",
         *       "packageCode": "Text",
         *       "id": "0197c3a2-efd1-75e4-9ff7-981481d6c2b6",
         *       "window": 1
         *     }
         */
        'application/json': components['schemas']['PostChargeDto'];
      };
    };
    responses: {
      /** @description Created. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          'Idempotent-Replayed': components['headers']['IdempotentReplayed'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-ff02-7235-9f01-5281a9dbc75f",
           *       "folioId": "0197c3a2-4631-7f24-94ad-4495271986f2",
           *       "window": 1,
           *       "kind": "charge",
           *       "transactionCode": "ROOM",
           *       "description": "Minibar, still water",
           *       "amount": {
           *         "amount": "12.50",
           *         "currency": "EUR"
           *       },
           *       "taxIncluded": {
           *         "amount": "12.50",
           *         "currency": "EUR"
           *       },
           *       "quantity": 1,
           *       "unitPrice": {
           *         "amount": "12.50",
           *         "currency": "EUR"
           *       },
           *       "serviceDate": "2026-11-21",
           *       "businessDate": "2026-11-21",
           *       "postedAt": "2026-11-21T18:04:05.000Z",
           *       "postedBy": "Night audit",
           *       "source": "pms",
           *       "reference": "CHK-88213",
           *       "roomNumber": "412",
           *       "generatedFrom": "0197c3a2-ce3c-7d79-9753-d26ecb4066ee",
           *       "correctsId": "0197c3a2-ce50-7a4d-9ed3-4e88c7e251bc",
           *       "replacesId": "0197c3a2-7114-7285-9570-afe0bb408e76",
           *       "undoesId": "0197c3a2-825c-7688-9947-f757896cdb06",
           *       "packageCode": "Text",
           *       "checkNumber": "Text",
           *       "credited": {
           *         "amount": "12.50",
           *         "currency": "EUR"
           *       },
           *       "became": [
           *         {
           *           "how": "voided",
           *           "amount": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           },
           *           "to": {
           *             "folioId": "0197c3a2-4631-7f24-94ad-4495271986f2",
           *             "folioNumber": "Text",
           *             "window": 1,
           *             "payer": "Anna Nowak"
           *           }
           *         }
           *       ],
           *       "generated": [
           *         {
           *           "id": "0197c3a2-95bb-7b36-9a87-86c764f97434",
           *           "folioId": "0197c3a2-4631-7f24-94ad-4495271986f2",
           *           "window": 1,
           *           "kind": "charge",
           *           "transactionCode": "ROOM",
           *           "description": "Minibar, still water",
           *           "amount": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           },
           *           "taxIncluded": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           },
           *           "quantity": 1,
           *           "unitPrice": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           },
           *           "serviceDate": "2026-11-21",
           *           "businessDate": "2026-11-21",
           *           "postedAt": "2026-11-21T18:04:05.000Z",
           *           "postedBy": "Night audit",
           *           "source": "pms",
           *           "reference": "CHK-88213",
           *           "roomNumber": "412",
           *           "generatedFrom": "0197c3a2-ce3c-7d79-9753-d26ecb4066ee",
           *           "correctsId": "0197c3a2-ce50-7a4d-9ed3-4e88c7e251bc",
           *           "replacesId": "0197c3a2-7114-7285-9570-afe0bb408e76",
           *           "undoesId": "0197c3a2-825c-7688-9947-f757896cdb06",
           *           "packageCode": "Text",
           *           "checkNumber": "Text",
           *           "credited": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           },
           *           "became": [
           *             {
           *               "how": "voided",
           *               "amount": {
           *                 "amount": "12.50",
           *                 "currency": "EUR"
           *               },
           *               "to": {
           *                 "folioId": "0197c3a2-4631-7f24-94ad-4495271986f2",
           *                 "folioNumber": "Text",
           *                 "window": 1,
           *                 "payer": "Anna Nowak"
           *               }
           *             }
           *           ]
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['PostedChargeDto'];
        };
      };
      400: components['responses']['400.idempotency-key-missing.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.already-exists.folio-closed.idempotency-key-in-flight.window-closed.write-conflict'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.amount-too-large.charge-spans-tax-change.currency-differs.data-refused.idempotency-key-reused.not-a-charge.package-unknown.quantity-does-not-divide-amount.tax-line-missing.transaction-code-out-of-use.transaction-code-unknown.window-unknown'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  previewRefund: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Made by the caller for this one effect: sending it again answers what was answered before.
         * @example 5f0c6f9e-2f5e-4f5c-9a35-6c1e0b7d9a42
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-4631-7f24-94ad-4495271986f2 */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "window": 1,
         *       "transactionCode": "CASH",
         *       "amount": {
         *         "amount": "12.50",
         *         "currency": "EUR"
         *       },
         *       "reason": "overpaid"
         *     }
         */
        'application/json': components['schemas']['PreviewRefundDto'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          'Idempotent-Replayed': components['headers']['IdempotentReplayed'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "folioId": "0197c3a2-4631-7f24-94ad-4495271986f2",
           *       "act": "payment",
           *       "window": 1,
           *       "amount": {
           *         "amount": "12.50",
           *         "currency": "EUR"
           *       },
           *       "lines": [
           *         {
           *           "window": 1,
           *           "kind": "charge",
           *           "transactionCode": "MINI",
           *           "description": "Minibar, still water",
           *           "amount": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           }
           *         }
           *       ],
           *       "balanceBefore": {
           *         "amount": "12.50",
           *         "currency": "EUR"
           *       },
           *       "balanceAfter": {
           *         "amount": "12.50",
           *         "currency": "EUR"
           *       },
           *       "businessDate": "2026-11-21",
           *       "token": "n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg"
           *     }
           */
          'application/json': components['schemas']['SettlementPreviewDto'];
        };
      };
      400: components['responses']['400.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.already-exists.idempotency-key-in-flight.write-conflict'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.amount-not-positive.currency-differs.data-refused.idempotency-key-reused.refund-exceeds-owed.refund-exceeds-paid.window-unknown'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  refund: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made by the caller for this one effect: sending it again answers what was answered before.
         * @example 5f0c6f9e-2f5e-4f5c-9a35-6c1e0b7d9a42
         */
        'Idempotency-Key': components['parameters']['RequiredIdempotencyKey'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-4631-7f24-94ad-4495271986f2 */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "window": 1,
         *       "transactionCode": "CASH",
         *       "amount": {
         *         "amount": "12.50",
         *         "currency": "EUR"
         *       },
         *       "reason": "overpaid",
         *       "previewToken": "n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg"
         *     }
         */
        'application/json': components['schemas']['RefundDto'];
      };
    };
    responses: {
      /** @description Created. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          'Idempotent-Replayed': components['headers']['IdempotentReplayed'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-4e3d-7c08-92ee-f32ef5f2de3c",
           *       "folioId": "0197c3a2-4631-7f24-94ad-4495271986f2",
           *       "act": "payment",
           *       "window": 1,
           *       "toWindow": 1,
           *       "amount": {
           *         "amount": "12.50",
           *         "currency": "EUR"
           *       },
           *       "voucherNumber": "LIS1-V-2026-000003",
           *       "postingIds": [
           *         "0197c3a2-95bb-7b36-9a87-86c764f97434"
           *       ],
           *       "businessDate": "2026-11-21",
           *       "at": "2026-11-21T18:04:05.000Z",
           *       "by": "Text"
           *     }
           */
          'application/json': components['schemas']['SettlementActDto'];
        };
      };
      400: components['responses']['400.idempotency-key-missing.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.already-exists.idempotency-key-in-flight.write-conflict'];
      412: components['responses']['412.preview-stale'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.amount-not-positive.currency-differs.data-refused.idempotency-key-reused.refund-exceeds-owed.refund-exceeds-paid.window-unknown'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  readRouting: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The ETag one has; 304 when it is still the current one.
         * @example "3"
         */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-4631-7f24-94ad-4495271986f2 */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "folioId": "0197c3a2-4631-7f24-94ad-4495271986f2",
           *       "version": 3,
           *       "rules": [
           *         {
           *           "transactionCode": "MINI",
           *           "group": "room",
           *           "window": 1
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['RoutingDto'];
        };
      };
      /** @description Still the version one has. */
      304: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.permission-missing'];
      404: components['responses']['404.not-found'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  putRouting: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The ETag of the version that was read; another one by now is refused as `stale-version`.
         * @example "3"
         */
        'If-Match': components['parameters']['RequiredIfMatch'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-4631-7f24-94ad-4495271986f2 */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "rules": [
         *         {
         *           "transactionCode": "BRKF",
         *           "window": 1
         *         }
         *       ]
         *     }
         */
        'application/json': components['schemas']['PutRoutingDto'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "folioId": "0197c3a2-4631-7f24-94ad-4495271986f2",
           *       "version": 3,
           *       "rules": [
           *         {
           *           "transactionCode": "MINI",
           *           "group": "room",
           *           "window": 1
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['RoutingDto'];
        };
      };
      400: components['responses']['400.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.folio-closed.write-conflict'];
      412: components['responses']['412.stale-version'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.data-refused.routing-names-both.transaction-code-unknown.window-unknown'];
      428: components['responses']['428.if-match-missing'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  readSettlement: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-4631-7f24-94ad-4495271986f2 */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "folioId": "0197c3a2-4631-7f24-94ad-4495271986f2",
           *       "status": "open",
           *       "currency": "EUR",
           *       "windows": [
           *         {
           *           "window": 1,
           *           "payer": "Anna Nowak",
           *           "payerKind": "guest",
           *           "closedAt": "2026-11-21T18:04:05.000Z",
           *           "balance": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           },
           *           "refundable": [
           *             {
           *               "transactionCode": "MINI",
           *               "description": "Minibar, still water",
           *               "most": {
           *                 "amount": "12.50",
           *                 "currency": "EUR"
           *               }
           *             }
           *           ]
           *         }
           *       ],
           *       "tenders": [
           *         {
           *           "transactionCode": "MINI",
           *           "description": "Minibar, still water",
           *           "isDeposit": false
           *         }
           *       ],
           *       "paidOuts": [
           *         {
           *           "transactionCode": "POUT",
           *           "description": "Minibar, still water"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['SettlementDto'];
        };
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.permission-missing'];
      404: components['responses']['404.not-found'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  listFollowUps: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "until": "2026-11-23",
           *       "data": [
           *         {
           *           "id": "0197c3a2-c990-7fae-91b5-39eca7225437",
           *           "kind": "promise",
           *           "caseId": "0197c3a2-bbfc-7d41-960a-1e8674dac622",
           *           "caseNumber": "Text",
           *           "category": "noise",
           *           "severity": "minor",
           *           "what": "A quiet room by eight this evening.",
           *           "dueAt": "2026-11-21T18:04:05.000Z",
           *           "guestName": "Anna Nowak",
           *           "roomNumber": "412",
           *           "phone": "+48 601 234 567",
           *           "owner": "Maja Kowalska"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['FollowUpsDto'];
        };
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.permission-missing'];
      404: components['responses']['404.not-found'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  listGuests: {
    parameters: {
      query?: {
        /**
         * @description Rows in the answer.
         * @example 50
         */
        limit?: number;
        /**
         * @description `page.nextCursor` of the answer before.
         * @example WyIwMTk3YzNhMi03ZDFlIl0
         */
        cursor?: string;
        /** @example anna.nowak@example.com */
        email?: string;
      };
      header?: never;
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": "0197c3a2-8498-73c6-90f7-daadc1cb8698",
           *           "version": 3,
           *           "firstName": "Anna",
           *           "lastName": "Nowak",
           *           "formOfAddress": "Ms",
           *           "preferredName": "Ania",
           *           "addressAs": "Ms Anna Nowak",
           *           "pronunciation": "AN-na NO-vak",
           *           "language": "pl",
           *           "country": "PL",
           *           "email": "anna.nowak@example.com",
           *           "phone": "+48 601 234 567",
           *           "tier": "none",
           *           "vip": false,
           *           "repeatGuest": false,
           *           "messageConsent": "unknown",
           *           "externalIds": [
           *             {
           *               "system": "opera",
           *               "id": "R-10442"
           *             }
           *           ]
           *         }
           *       ],
           *       "page": {
           *         "nextCursor": "Text",
           *         "hasMore": false
           *       }
           *     }
           */
          'application/json': components['schemas']['GuestPageDto'];
        };
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.permission-missing'];
      404: components['responses']['404.not-found'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  createGuest: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Made by the caller for this one effect: sending it again answers what was answered before.
         * @example 5f0c6f9e-2f5e-4f5c-9a35-6c1e0b7d9a42
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "firstName": "Anna",
         *       "lastName": "Nowak",
         *       "formOfAddress": "Ms",
         *       "preferredName": "Ania",
         *       "addressAs": "Ms Anna Nowak",
         *       "pronunciation": "AN-na NO-vak",
         *       "language": "pl",
         *       "country": "PL",
         *       "email": "anna.nowak@example.com",
         *       "phone": "+48 601 234 567",
         *       "tier": "none",
         *       "vip": false,
         *       "repeatGuest": false,
         *       "messageConsent": "unknown",
         *       "id": "0197c3a2-49d8-7dba-9841-f93c2ceb884c"
         *     }
         */
        'application/json': components['schemas']['CreateGuestDto'];
      };
    };
    responses: {
      /** @description Created. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          ETag: components['headers']['ETag'];
          'Idempotent-Replayed': components['headers']['IdempotentReplayed'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-8498-73c6-90f7-daadc1cb8698",
           *       "version": 3,
           *       "firstName": "Anna",
           *       "lastName": "Nowak",
           *       "formOfAddress": "Ms",
           *       "preferredName": "Ania",
           *       "addressAs": "Ms Anna Nowak",
           *       "pronunciation": "AN-na NO-vak",
           *       "language": "pl",
           *       "country": "PL",
           *       "email": "anna.nowak@example.com",
           *       "phone": "+48 601 234 567",
           *       "tier": "none",
           *       "vip": false,
           *       "repeatGuest": false,
           *       "messageConsent": "unknown",
           *       "externalIds": [
           *         {
           *           "system": "opera",
           *           "id": "R-10442"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['GuestDto'];
        };
      };
      400: components['responses']['400.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.already-exists.idempotency-key-in-flight.write-conflict'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.data-refused.idempotency-key-reused'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  putGuestByExternal: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The ETag of the version that was read; another one by now is refused as `stale-version`.
         * @example "3"
         */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /**
         * @description Short name of the other system.
         * @example opera
         */
        system: string;
        /**
         * @description Id in that system.
         * @example R-10442
         */
        externalId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "firstName": "Anna",
         *       "lastName": "Nowak",
         *       "formOfAddress": "Ms",
         *       "preferredName": "Ania",
         *       "addressAs": "Ms Anna Nowak",
         *       "pronunciation": "AN-na NO-vak",
         *       "language": "pl",
         *       "country": "PL",
         *       "email": "anna.nowak@example.com",
         *       "phone": "+48 601 234 567",
         *       "tier": "none",
         *       "vip": false,
         *       "repeatGuest": false,
         *       "messageConsent": "unknown",
         *       "changedAt": "2026-11-21T18:04:05.000Z"
         *     }
         */
        'application/json': components['schemas']['PutGuestDto'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-9df4-7719-9f56-49e1117e1dec",
           *       "status": "created",
           *       "version": 3
           *     }
           */
          'application/json': components['schemas']['UpsertedDto'];
        };
      };
      /** @description Created. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-9df4-7719-9f56-49e1117e1dec",
           *       "status": "created",
           *       "version": 3
           *     }
           */
          'application/json': components['schemas']['UpsertedDto'];
        };
      };
      400: components['responses']['400.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.write-conflict'];
      412: components['responses']['412.stale-version'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.data-refused.external-id-like-card-number'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  readGuest: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The ETag one has; 304 when it is still the current one.
         * @example "3"
         */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-8498-73c6-90f7-daadc1cb8698 */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-8498-73c6-90f7-daadc1cb8698",
           *       "version": 3,
           *       "firstName": "Anna",
           *       "lastName": "Nowak",
           *       "formOfAddress": "Ms",
           *       "preferredName": "Ania",
           *       "addressAs": "Ms Anna Nowak",
           *       "pronunciation": "AN-na NO-vak",
           *       "language": "pl",
           *       "country": "PL",
           *       "email": "anna.nowak@example.com",
           *       "phone": "+48 601 234 567",
           *       "tier": "none",
           *       "vip": false,
           *       "repeatGuest": false,
           *       "messageConsent": "unknown",
           *       "externalIds": [
           *         {
           *           "system": "opera",
           *           "id": "R-10442"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['GuestDto'];
        };
      };
      /** @description Still the version one has. */
      304: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.permission-missing'];
      404: components['responses']['404.not-found'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  editGuest: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The ETag of the version that was read; another one by now is refused as `stale-version`.
         * @example "3"
         */
        'If-Match': components['parameters']['RequiredIfMatch'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-8498-73c6-90f7-daadc1cb8698 */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "firstName": "Anna",
         *       "lastName": "Nowak",
         *       "formOfAddress": "Ms",
         *       "preferredName": "Ania",
         *       "addressAs": "Ms Anna Nowak",
         *       "pronunciation": "AN-na NO-vak",
         *       "language": "pl",
         *       "country": "PL",
         *       "email": "anna.nowak@example.com",
         *       "phone": "+48 601 234 567",
         *       "tier": "none",
         *       "vip": false,
         *       "repeatGuest": false,
         *       "messageConsent": "unknown"
         *     }
         */
        'application/json': components['schemas']['EditGuestDto'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-8498-73c6-90f7-daadc1cb8698",
           *       "version": 3,
           *       "firstName": "Anna",
           *       "lastName": "Nowak",
           *       "formOfAddress": "Ms",
           *       "preferredName": "Ania",
           *       "addressAs": "Ms Anna Nowak",
           *       "pronunciation": "AN-na NO-vak",
           *       "language": "pl",
           *       "country": "PL",
           *       "email": "anna.nowak@example.com",
           *       "phone": "+48 601 234 567",
           *       "tier": "none",
           *       "vip": false,
           *       "repeatGuest": false,
           *       "messageConsent": "unknown",
           *       "externalIds": [
           *         {
           *           "system": "opera",
           *           "id": "R-10442"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['GuestDto'];
        };
      };
      400: components['responses']['400.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.write-conflict'];
      412: components['responses']['412.stale-version'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.data-refused'];
      428: components['responses']['428.if-match-missing'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  readHouse: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "asOf": "2026-11-21T18:04:05.000Z",
           *       "businessDate": "2026-11-21",
           *       "cases": {
           *         "late": 1,
           *         "soon": 1,
           *         "later": 1,
           *         "waiting": 1,
           *         "unowned": 1
           *       },
           *       "rooms": [
           *         {
           *           "roomType": "DLX",
           *           "name": "Maja Kowalska",
           *           "free": 1,
           *           "clean": 1
           *         }
           *       ],
           *       "arrivals": 1,
           *       "departures": 1,
           *       "moves": 1,
           *       "credits": [
           *         {
           *           "count": 2,
           *           "total": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           }
           *         }
           *       ],
           *       "quietHours": {
           *         "from": "2026-11-21T22:00:00.000Z",
           *         "until": "2026-11-22T07:00:00.000Z",
           *         "noise": [
           *           {
           *             "floor": 4,
           *             "complaints": 1,
           *             "rooms": [
           *               "Text"
           *             ]
           *           }
           *         ]
           *       },
           *       "onShift": [
           *         {
           *           "desk": {
           *             "code": "prefers-floor",
           *             "name": "Maja Kowalska"
           *           },
           *           "staff": [
           *             {
           *               "id": "0197c3a2-1cb0-7bd7-916f-07a4bd4bba1a",
           *               "name": "Maja Kowalska"
           *             }
           *           ]
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['HouseDto'];
        };
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.permission-missing'];
      404: components['responses']['404.not-found'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  readInvoice: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-52d6-7e3d-9e4f-a0dcc2994669 */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-52d6-7e3d-9e4f-a0dcc2994669",
           *       "number": "LIS1-INV-2026-000471",
           *       "folioId": "0197c3a2-4631-7f24-94ad-4495271986f2",
           *       "window": 1,
           *       "payerKind": "guest",
           *       "payerName": "Anna Nowak",
           *       "total": {
           *         "amount": "12.50",
           *         "currency": "EUR"
           *       },
           *       "taxIncluded": {
           *         "amount": "12.50",
           *         "currency": "EUR"
           *       },
           *       "settledBy": "paid",
           *       "businessDate": "2026-11-21",
           *       "issuedAt": "2026-11-21T18:04:05.000Z",
           *       "issuedBy": "Text",
           *       "postingIds": [
           *         "0197c3a2-95bb-7b36-9a87-86c764f97434"
           *       ],
           *       "taxes": [
           *         {
           *           "code": "prefers-floor",
           *           "name": "Maja Kowalska",
           *           "percent": "10",
           *           "net": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           },
           *           "tax": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           }
           *         }
           *       ],
           *       "creditNotes": [
           *         {
           *           "id": "0197c3a2-c490-7b33-96d6-15a5fc4efb1f",
           *           "number": "LIS1-CN-2026-000012",
           *           "invoiceId": "0197c3a2-52d6-7e3d-9e4f-a0dcc2994669",
           *           "total": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           },
           *           "taxIncluded": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           },
           *           "reason": "wrong-amount",
           *           "note": "For the broken lift",
           *           "businessDate": "2026-11-21",
           *           "issuedAt": "2026-11-21T18:04:05.000Z",
           *           "issuedBy": "Text",
           *           "lines": [
           *             {
           *               "postingId": "0197c3a2-95bb-7b36-9a87-86c764f97434",
           *               "description": "Minibar, still water",
           *               "amount": {
           *                 "amount": "12.50",
           *                 "currency": "EUR"
           *               },
           *               "taxIncluded": {
           *                 "amount": "12.50",
           *                 "currency": "EUR"
           *               }
           *             }
           *           ]
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['InvoiceDto'];
        };
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.permission-missing'];
      404: components['responses']['404.not-found'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  previewCreditNote: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Made by the caller for this one effect: sending it again answers what was answered before.
         * @example 5f0c6f9e-2f5e-4f5c-9a35-6c1e0b7d9a42
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-52d6-7e3d-9e4f-a0dcc2994669 */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "lines": [
         *         {
         *           "postingId": "0197c3a2-95bb-7b36-9a87-86c764f97434",
         *           "amount": {
         *             "amount": "12.50",
         *             "currency": "EUR"
         *           }
         *         }
         *       ],
         *       "reason": "wrong-amount",
         *       "note": "For the broken lift"
         *     }
         */
        'application/json': components['schemas']['PreviewCreditNoteDto'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          'Idempotent-Replayed': components['headers']['IdempotentReplayed'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "invoiceId": "0197c3a2-52d6-7e3d-9e4f-a0dcc2994669",
           *       "invoiceNumber": "Text",
           *       "payer": "Anna Nowak",
           *       "businessDate": "2026-11-21",
           *       "lines": [
           *         {
           *           "postingId": "0197c3a2-95bb-7b36-9a87-86c764f97434",
           *           "description": "Minibar, still water",
           *           "amount": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           },
           *           "taxIncluded": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           }
           *         }
           *       ],
           *       "total": {
           *         "amount": "12.50",
           *         "currency": "EUR"
           *       },
           *       "taxIncluded": {
           *         "amount": "12.50",
           *         "currency": "EUR"
           *       },
           *       "balanceAfter": {
           *         "amount": "12.50",
           *         "currency": "EUR"
           *       },
           *       "token": "n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg"
           *     }
           */
          'application/json': components['schemas']['CreditNotePreviewDto'];
        };
      };
      400: components['responses']['400.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.already-exists.idempotency-key-in-flight.write-conflict'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.credit-exceeds-line.credit-note-not-positive.currency-differs.data-refused.idempotency-key-reused.line-not-on-invoice.line-not-reducible'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  issueCreditNote: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made by the caller for this one effect: sending it again answers what was answered before.
         * @example 5f0c6f9e-2f5e-4f5c-9a35-6c1e0b7d9a42
         */
        'Idempotency-Key': components['parameters']['RequiredIdempotencyKey'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-52d6-7e3d-9e4f-a0dcc2994669 */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "lines": [
         *         {
         *           "postingId": "0197c3a2-95bb-7b36-9a87-86c764f97434",
         *           "amount": {
         *             "amount": "12.50",
         *             "currency": "EUR"
         *           }
         *         }
         *       ],
         *       "reason": "wrong-amount",
         *       "note": "For the broken lift",
         *       "previewToken": "n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg"
         *     }
         */
        'application/json': components['schemas']['IssueCreditNoteDto'];
      };
    };
    responses: {
      /** @description Created. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          'Idempotent-Replayed': components['headers']['IdempotentReplayed'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-c490-7b33-96d6-15a5fc4efb1f",
           *       "number": "LIS1-CN-2026-000012",
           *       "invoiceId": "0197c3a2-52d6-7e3d-9e4f-a0dcc2994669",
           *       "total": {
           *         "amount": "12.50",
           *         "currency": "EUR"
           *       },
           *       "taxIncluded": {
           *         "amount": "12.50",
           *         "currency": "EUR"
           *       },
           *       "reason": "wrong-amount",
           *       "note": "For the broken lift",
           *       "businessDate": "2026-11-21",
           *       "issuedAt": "2026-11-21T18:04:05.000Z",
           *       "issuedBy": "Text",
           *       "lines": [
           *         {
           *           "postingId": "0197c3a2-95bb-7b36-9a87-86c764f97434",
           *           "description": "Minibar, still water",
           *           "amount": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           },
           *           "taxIncluded": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           }
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['CreditNoteDto'];
        };
      };
      400: components['responses']['400.idempotency-key-missing.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.already-exists.idempotency-key-in-flight.write-conflict'];
      412: components['responses']['412.preview-stale'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.credit-exceeds-line.credit-note-not-positive.currency-differs.data-refused.idempotency-key-reused.line-not-on-invoice.line-not-reducible'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  printInvoice: {
    parameters: {
      query?: {
        /**
         * @description BCP 47; the guest's own when left out. One we have no words in is answered in English, and says so.
         * @example pl
         */
        language?: string;
      };
      header?: never;
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-52d6-7e3d-9e4f-a0dcc2994669 */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.permission-missing'];
      404: components['responses']['404.not-found'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  previewNightAudit: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Made by the caller for this one effect: sending it again answers what was answered before.
         * @example 5f0c6f9e-2f5e-4f5c-9a35-6c1e0b7d9a42
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "businessDate": "2026-11-21"
         *     }
         */
        'application/json': components['schemas']['PreviewNightAuditDto'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          'Idempotent-Replayed': components['headers']['IdempotentReplayed'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "businessDate": "2026-11-21",
           *       "nextDate": "2026-11-21",
           *       "postsNights": "pms",
           *       "stays": 1,
           *       "alreadyPosted": 1,
           *       "totals": [
           *         {
           *           "transactionCode": "MINI",
           *           "description": "Minibar, still water",
           *           "count": 2,
           *           "total": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           }
           *         }
           *       ],
           *       "total": {
           *         "amount": "12.50",
           *         "currency": "EUR"
           *       },
           *       "findings": [
           *         {
           *           "code": "due-out-in-house",
           *           "gate": "blocker",
           *           "stay": {
           *             "id": "0197c3a2-b1d6-75d3-9d62-e96dac1f0c96",
           *             "confirmationNumber": "4711-8842",
           *             "guestName": "Anna Nowak",
           *             "roomNumber": "412"
           *           },
           *           "transactionCode": "MINI",
           *           "link": "Text"
           *         }
           *       ],
           *       "token": "n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg"
           *     }
           */
          'application/json': components['schemas']['NightAuditPreviewDto'];
        };
      };
      400: components['responses']['400.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.already-exists.idempotency-key-in-flight.night-audit-begun.night-audit-other-date.write-conflict'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.data-refused.idempotency-key-reused'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  readNightAuditSettings: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The ETag one has; 304 when it is still the current one.
         * @example "3"
         */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "version": 3,
           *       "postsNights": "pms",
           *       "roomCode": "Text",
           *       "dueOutInHouse": "blocker",
           *       "dueInNotArrived": "blocker",
           *       "roomMissing": "blocker",
           *       "roomOutOfOrder": "blocker",
           *       "tooEarly": "blocker"
           *     }
           */
          'application/json': components['schemas']['NightAuditSettingsDto'];
        };
      };
      /** @description Still the version one has. */
      304: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.permission-missing'];
      404: components['responses']['404.not-found'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  editNightAuditSettings: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The ETag of the version that was read; another one by now is refused as `stale-version`.
         * @example "3"
         */
        'If-Match': components['parameters']['RequiredIfMatch'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "postsNights": "pms",
         *       "roomCode": "Text",
         *       "dueOutInHouse": "blocker",
         *       "dueInNotArrived": "blocker",
         *       "roomMissing": "blocker",
         *       "roomOutOfOrder": "blocker",
         *       "tooEarly": "blocker"
         *     }
         */
        'application/json': components['schemas']['EditNightAuditSettingsDto'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "version": 3,
           *       "postsNights": "pms",
           *       "roomCode": "Text",
           *       "dueOutInHouse": "blocker",
           *       "dueInNotArrived": "blocker",
           *       "roomMissing": "blocker",
           *       "roomOutOfOrder": "blocker",
           *       "tooEarly": "blocker"
           *     }
           */
          'application/json': components['schemas']['NightAuditSettingsDto'];
        };
      };
      400: components['responses']['400.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.write-conflict'];
      412: components['responses']['412.stale-version'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.data-refused.not-a-room-code'];
      428: components['responses']['428.if-match-missing'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  startNightAudit: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made by the caller for this one effect: sending it again answers what was answered before.
         * @example 5f0c6f9e-2f5e-4f5c-9a35-6c1e0b7d9a42
         */
        'Idempotency-Key': components['parameters']['RequiredIdempotencyKey'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "reasons": [
         *         {
         *           "code": "due-out-in-house",
         *           "reason": "taken"
         *         }
         *       ],
         *       "businessDate": "2026-11-21",
         *       "previewToken": "n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg"
         *     }
         */
        'application/json': components['schemas']['StartNightAuditDto'];
      };
    };
    responses: {
      /** @description Accepted. */
      202: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          'Idempotent-Replayed': components['headers']['IdempotentReplayed'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "businessDate": "2026-11-21",
           *       "nextDate": "2026-11-21",
           *       "state": "open",
           *       "postsNights": "pms",
           *       "startedAt": "2026-11-21T18:04:05.000Z",
           *       "startedBy": "Text",
           *       "rolledAt": "2026-11-21T18:04:05.000Z",
           *       "steps": [
           *         {
           *           "step": "check",
           *           "state": "waiting"
           *         }
           *       ],
           *       "counts": {
           *         "due": 1,
           *         "posted": 1,
           *         "alreadyPosted": 1,
           *         "setAside": 1
           *       },
           *       "totals": [
           *         {
           *           "transactionCode": "MINI",
           *           "description": "Minibar, still water",
           *           "count": 2,
           *           "total": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           }
           *         }
           *       ],
           *       "total": {
           *         "amount": "12.50",
           *         "currency": "EUR"
           *       },
           *       "findings": [
           *         {
           *           "code": "due-out-in-house",
           *           "gate": "blocker",
           *           "stay": {
           *             "id": "0197c3a2-b1d6-75d3-9d62-e96dac1f0c96",
           *             "confirmationNumber": "4711-8842",
           *             "guestName": "Anna Nowak",
           *             "roomNumber": "412"
           *           },
           *           "transactionCode": "MINI",
           *           "link": "Text"
           *         }
           *       ],
           *       "reasons": [
           *         {
           *           "code": "due-out-in-house",
           *           "reason": "taken",
           *           "givenBy": "Text"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['NightAuditDto'];
        };
      };
      400: components['responses']['400.idempotency-key-missing.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.already-exists.idempotency-key-in-flight.night-audit-begun.night-audit-blocked.night-audit-other-date.nights-posted-by-pms.write-conflict'];
      412: components['responses']['412.preview-stale'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.data-refused.idempotency-key-reused.night-audit-reason-missing'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  readNightAudit: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /**
         * @description Business date of the night.
         * @example 2026-11-21
         */
        businessDate: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "businessDate": "2026-11-21",
           *       "nextDate": "2026-11-21",
           *       "state": "open",
           *       "postsNights": "pms",
           *       "startedAt": "2026-11-21T18:04:05.000Z",
           *       "startedBy": "Text",
           *       "rolledAt": "2026-11-21T18:04:05.000Z",
           *       "steps": [
           *         {
           *           "step": "check",
           *           "state": "waiting"
           *         }
           *       ],
           *       "counts": {
           *         "due": 1,
           *         "posted": 1,
           *         "alreadyPosted": 1,
           *         "setAside": 1
           *       },
           *       "totals": [
           *         {
           *           "transactionCode": "MINI",
           *           "description": "Minibar, still water",
           *           "count": 2,
           *           "total": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           }
           *         }
           *       ],
           *       "total": {
           *         "amount": "12.50",
           *         "currency": "EUR"
           *       },
           *       "findings": [
           *         {
           *           "code": "due-out-in-house",
           *           "gate": "blocker",
           *           "stay": {
           *             "id": "0197c3a2-b1d6-75d3-9d62-e96dac1f0c96",
           *             "confirmationNumber": "4711-8842",
           *             "guestName": "Anna Nowak",
           *             "roomNumber": "412"
           *           },
           *           "transactionCode": "MINI",
           *           "link": "Text"
           *         }
           *       ],
           *       "reasons": [
           *         {
           *           "code": "due-out-in-house",
           *           "reason": "taken",
           *           "givenBy": "Text"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['NightAuditDto'];
        };
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.permission-missing'];
      404: components['responses']['404.not-found'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  resumeNightAudit: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made by the caller for this one effect: sending it again answers what was answered before.
         * @example 5f0c6f9e-2f5e-4f5c-9a35-6c1e0b7d9a42
         */
        'Idempotency-Key': components['parameters']['RequiredIdempotencyKey'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /**
         * @description Business date of the night.
         * @example 2026-11-21
         */
        businessDate: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "reasons": [
         *         {
         *           "code": "due-out-in-house",
         *           "reason": "taken"
         *         }
         *       ]
         *     }
         */
        'application/json': components['schemas']['ResumeNightAuditDto'];
      };
    };
    responses: {
      /** @description Accepted. */
      202: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          'Idempotent-Replayed': components['headers']['IdempotentReplayed'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "businessDate": "2026-11-21",
           *       "nextDate": "2026-11-21",
           *       "state": "open",
           *       "postsNights": "pms",
           *       "startedAt": "2026-11-21T18:04:05.000Z",
           *       "startedBy": "Text",
           *       "rolledAt": "2026-11-21T18:04:05.000Z",
           *       "steps": [
           *         {
           *           "step": "check",
           *           "state": "waiting"
           *         }
           *       ],
           *       "counts": {
           *         "due": 1,
           *         "posted": 1,
           *         "alreadyPosted": 1,
           *         "setAside": 1
           *       },
           *       "totals": [
           *         {
           *           "transactionCode": "MINI",
           *           "description": "Minibar, still water",
           *           "count": 2,
           *           "total": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           }
           *         }
           *       ],
           *       "total": {
           *         "amount": "12.50",
           *         "currency": "EUR"
           *       },
           *       "findings": [
           *         {
           *           "code": "due-out-in-house",
           *           "gate": "blocker",
           *           "stay": {
           *             "id": "0197c3a2-b1d6-75d3-9d62-e96dac1f0c96",
           *             "confirmationNumber": "4711-8842",
           *             "guestName": "Anna Nowak",
           *             "roomNumber": "412"
           *           },
           *           "transactionCode": "MINI",
           *           "link": "Text"
           *         }
           *       ],
           *       "reasons": [
           *         {
           *           "code": "due-out-in-house",
           *           "reason": "taken",
           *           "givenBy": "Text"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['NightAuditDto'];
        };
      };
      400: components['responses']['400.idempotency-key-missing.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.already-exists.idempotency-key-in-flight.night-audit-blocked.night-audit-done.nights-posted-by-pms.write-conflict'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.data-refused.idempotency-key-reused.night-audit-reason-missing'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  listPackages: {
    parameters: {
      query?: {
        /**
         * @description Rows in the answer.
         * @example 50
         */
        limit?: number;
        /**
         * @description `page.nextCursor` of the answer before.
         * @example WyIwMTk3YzNhMi03ZDFlIl0
         */
        cursor?: string;
      };
      header?: never;
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": "0197c3a2-bc4a-7711-9808-70f7945155fb",
           *           "version": 3,
           *           "code": "HB",
           *           "name": "Maja Kowalska",
           *           "active": false,
           *           "items": [
           *             {
           *               "transactionCode": "BRKF",
           *               "counts": "room",
           *               "price": {
           *                 "amount": "12.50",
           *                 "currency": "EUR"
           *               },
           *               "insideRate": false
           *             }
           *           ]
           *         }
           *       ],
           *       "page": {
           *         "nextCursor": "Text",
           *         "hasMore": false
           *       }
           *     }
           */
          'application/json': components['schemas']['PackagePageDto'];
        };
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.permission-missing'];
      404: components['responses']['404.not-found'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  addPackage: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Made by the caller for this one effect: sending it again answers what was answered before.
         * @example 5f0c6f9e-2f5e-4f5c-9a35-6c1e0b7d9a42
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "code": "HB",
         *       "name": "Maja Kowalska",
         *       "items": [
         *         {
         *           "transactionCode": "BRKF",
         *           "counts": "room",
         *           "price": {
         *             "amount": "12.50",
         *             "currency": "EUR"
         *           },
         *           "insideRate": false
         *         }
         *       ]
         *     }
         */
        'application/json': components['schemas']['AddPackageDto'];
      };
    };
    responses: {
      /** @description Created. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          ETag: components['headers']['ETag'];
          'Idempotent-Replayed': components['headers']['IdempotentReplayed'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-bc4a-7711-9808-70f7945155fb",
           *       "version": 3,
           *       "code": "HB",
           *       "name": "Maja Kowalska",
           *       "active": false,
           *       "items": [
           *         {
           *           "transactionCode": "BRKF",
           *           "counts": "room",
           *           "price": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           },
           *           "insideRate": false
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['PackageDto'];
        };
      };
      400: components['responses']['400.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.already-exists.idempotency-key-in-flight.package-code-taken.write-conflict'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.currency-differs.data-refused.idempotency-key-reused.transaction-code-unknown'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  readPackage: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The ETag one has; 304 when it is still the current one.
         * @example "3"
         */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-bc4a-7711-9808-70f7945155fb */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-bc4a-7711-9808-70f7945155fb",
           *       "version": 3,
           *       "code": "HB",
           *       "name": "Maja Kowalska",
           *       "active": false,
           *       "items": [
           *         {
           *           "transactionCode": "BRKF",
           *           "counts": "room",
           *           "price": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           },
           *           "insideRate": false
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['PackageDto'];
        };
      };
      /** @description Still the version one has. */
      304: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.permission-missing'];
      404: components['responses']['404.not-found'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  editPackage: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The ETag of the version that was read; another one by now is refused as `stale-version`.
         * @example "3"
         */
        'If-Match': components['parameters']['RequiredIfMatch'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-bc4a-7711-9808-70f7945155fb */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Maja Kowalska",
         *       "active": false,
         *       "items": [
         *         {
         *           "transactionCode": "BRKF",
         *           "counts": "room",
         *           "price": {
         *             "amount": "12.50",
         *             "currency": "EUR"
         *           },
         *           "insideRate": false
         *         }
         *       ]
         *     }
         */
        'application/json': components['schemas']['EditPackageDto'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-bc4a-7711-9808-70f7945155fb",
           *       "version": 3,
           *       "code": "HB",
           *       "name": "Maja Kowalska",
           *       "active": false,
           *       "items": [
           *         {
           *           "transactionCode": "BRKF",
           *           "counts": "room",
           *           "price": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           },
           *           "insideRate": false
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['PackageDto'];
        };
      };
      400: components['responses']['400.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.write-conflict'];
      412: components['responses']['412.stale-version'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.currency-differs.data-refused.transaction-code-unknown'];
      428: components['responses']['428.if-match-missing'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  putPostingByExternal: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /**
         * @description Short name of the other system.
         * @example opera
         */
        system: string;
        /**
         * @description Id in that system.
         * @example R-10442
         */
        externalId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "transactionCode": "MINI",
         *       "description": "Minibar, still water",
         *       "amount": {
         *         "amount": "12.50",
         *         "currency": "EUR"
         *       },
         *       "quantity": 1,
         *       "serviceDate": "2026-11-21",
         *       "reference": "CHK-88213",
         *       "checkNumber": "Text",
         *       "packageCode": "Text",
         *       "folio": {
         *         "system": "opera",
         *         "id": "R-10442"
         *       },
         *       "window": 1,
         *       "businessDate": "2026-11-21",
         *       "postedAt": "2026-11-21T18:04:05.000Z",
         *       "postedBy": "Night audit",
         *       "source": "pms",
         *       "roomNumber": "412"
         *     }
         */
        'application/json': components['schemas']['PutPostingDto'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-9df4-7719-9f56-49e1117e1dec",
           *       "status": "created",
           *       "version": 3
           *     }
           */
          'application/json': components['schemas']['UpsertedDto'];
        };
      };
      /** @description Created. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-9df4-7719-9f56-49e1117e1dec",
           *       "status": "created",
           *       "version": 3
           *     }
           */
          'application/json': components['schemas']['UpsertedDto'];
        };
      };
      400: components['responses']['400.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.folio-closed.posting-immutable.window-closed.write-conflict'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.base-line-unknown.corrected-line-missing.corrected-line-unknown.credit-exceeds-line.currency-differs.data-refused.external-id-like-card-number.folio-unknown.package-unknown.quantity-does-not-divide-amount.transaction-code-unknown.window-unknown'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  readCorrectionOptions: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-95bb-7b36-9a87-86c764f97434 */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "postingId": "0197c3a2-95bb-7b36-9a87-86c764f97434",
           *       "folioId": "0197c3a2-4631-7f24-94ad-4495271986f2",
           *       "amount": {
           *         "amount": "12.50",
           *         "currency": "EUR"
           *       },
           *       "left": {
           *         "amount": "12.50",
           *         "currency": "EUR"
           *       },
           *       "quantity": 1,
           *       "unitPrice": {
           *         "amount": "12.50",
           *         "currency": "EUR"
           *       },
           *       "transactionCode": "MINI",
           *       "soldOn": "2026-11-21",
           *       "businessDate": "2026-11-21",
           *       "canVoid": false,
           *       "window": 1,
           *       "quoted": {
           *         "amount": {
           *           "amount": "12.50",
           *           "currency": "EUR"
           *         },
           *         "ratePlan": "BAR",
           *         "confirmationNumber": "4711-8842"
           *       },
           *       "made": [
           *         {
           *           "postingId": "0197c3a2-95bb-7b36-9a87-86c764f97434",
           *           "description": "Minibar, still water",
           *           "left": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           }
           *         }
           *       ],
           *       "authority": {
           *         "limit": {
           *           "amount": "12.50",
           *           "currency": "EUR"
           *         },
           *         "granted": {
           *           "amount": "12.50",
           *           "currency": "EUR"
           *         },
           *         "left": {
           *           "amount": "12.50",
           *           "currency": "EUR"
           *         }
           *       },
           *       "codes": [
           *         {
           *           "code": "prefers-floor",
           *           "description": "Minibar, still water"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['CorrectionOptionsDto'];
        };
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.permission-missing'];
      404: components['responses']['404.not-found'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  explainPosting: {
    parameters: {
      query?: {
        /**
         * @description BCP 47; the guest's own when left out. One we have no words in is answered in English, and says so.
         * @example pl
         */
        language?: string;
      };
      header?: never;
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-95bb-7b36-9a87-86c764f97434 */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "postingId": "0197c3a2-95bb-7b36-9a87-86c764f97434",
           *       "folioId": "0197c3a2-4631-7f24-94ad-4495271986f2",
           *       "language": "pl",
           *       "guest": {
           *         "title": "Minibar, 20 November",
           *         "sentences": [
           *           "This is the still water from the minibar of room 412, taken on 20 November."
           *         ],
           *         "arithmetic": "3 × 2 × €1.50 = €9.00"
           *       },
           *       "staff": {
           *         "language": "pl",
           *         "title": "Minibar, 20 November",
           *         "sentences": [
           *           "This is the still water from the minibar of room 412, taken on 20 November."
           *         ],
           *         "arithmetic": "3 × 2 × €1.50 = €9.00"
           *       },
           *       "facts": {
           *         "transactionCode": "MINI",
           *         "amount": {
           *           "amount": "12.50",
           *           "currency": "EUR"
           *         },
           *         "quantity": 1,
           *         "unitPrice": {
           *           "amount": "12.50",
           *           "currency": "EUR"
           *         },
           *         "serviceDate": "2026-11-21",
           *         "businessDate": "2026-11-21",
           *         "postedAt": "2026-11-21T18:04:05.000Z",
           *         "postedBy": "Night audit",
           *         "source": "pos",
           *         "reference": "CHK-88213",
           *         "roomNumber": "412",
           *         "ratePlan": "BAR",
           *         "quotedRate": {
           *           "amount": "12.50",
           *           "currency": "EUR"
           *         },
           *         "mealPlan": "BB",
           *         "packageName": "Text",
           *         "tax": {
           *           "percent": "10",
           *           "amount": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           },
           *           "included": false
           *         }
           *       },
           *       "related": [
           *         {
           *           "postingId": "0197c3a2-95bb-7b36-9a87-86c764f97434",
           *           "relation": "tax-of",
           *           "description": "Minibar, still water",
           *           "amount": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           },
           *           "businessDate": "2026-11-21"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['ExplanationDto'];
        };
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.permission-missing'];
      404: components['responses']['404.not-found'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  printLine: {
    parameters: {
      query?: {
        /**
         * @description BCP 47; the guest's own when left out. One we have no words in is answered in English, and says so.
         * @example pl
         */
        language?: string;
      };
      header?: never;
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-95bb-7b36-9a87-86c764f97434 */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.permission-missing'];
      404: components['responses']['404.not-found'];
      422: components['responses']['422.window-confidential'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  settlePromise: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Made by the caller for this one effect: sending it again answers what was answered before.
         * @example 5f0c6f9e-2f5e-4f5c-9a35-6c1e0b7d9a42
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-3513-7d94-952a-f7c1768eeba7 */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "state": "kept"
         *     }
         */
        'application/json': components['schemas']['SettlePromiseDto'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          'Idempotent-Replayed': components['headers']['IdempotentReplayed'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-3513-7d94-952a-f7c1768eeba7",
           *       "caseId": "0197c3a2-bbfc-7d41-960a-1e8674dac622",
           *       "what": "A quiet room by eight this evening.",
           *       "dueAt": "2026-11-21T18:04:05.000Z",
           *       "owner": "Maja Kowalska",
           *       "state": "open"
           *     }
           */
          'application/json': components['schemas']['PromiseDto'];
        };
      };
      400: components['responses']['400.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.already-exists.idempotency-key-in-flight.promise-already-settled.write-conflict'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.data-refused.idempotency-key-reused'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  listRoomBlocks: {
    parameters: {
      query?: {
        /**
         * @description Rows in the answer.
         * @example 50
         */
        limit?: number;
        /**
         * @description `page.nextCursor` of the answer before.
         * @example WyIwMTk3YzNhMi03ZDFlIl0
         */
        cursor?: string;
        /** @example 0197c3a2-1f1c-75b2-9fad-778434024f15 */
        roomId?: string;
        /**
         * @description `true`: only those that are not lifted and not over.
         * @example true
         */
        active?: 'true' | 'false';
      };
      header?: never;
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": "0197c3a2-c18a-782a-9f63-94eff4049ab4",
           *           "kind": "OutOfOrder",
           *           "reason": "repair",
           *           "startsOn": "2026-11-21",
           *           "endsOn": "2026-11-21",
           *           "version": 3,
           *           "room": {
           *             "id": "0197c3a2-1ebb-7fa7-98bf-b951908add95",
           *             "number": "412"
           *           },
           *           "note": "For the broken lift",
           *           "caseId": "0197c3a2-bbfc-7d41-960a-1e8674dac622",
           *           "blockedBy": "Text",
           *           "blockedAt": "2026-11-21T18:04:05.000Z",
           *           "lifted": {
           *             "by": "Text",
           *             "at": "2026-11-21T18:04:05.000Z",
           *             "on": "2026-11-21",
           *             "why": "Text"
           *           },
           *           "stays": [
           *             {
           *               "stayId": "0197c3a2-39be-7152-989c-7942a8e7765d",
           *               "confirmationNumber": "4711-8842",
           *               "arrival": "2026-11-19",
           *               "departure": "2026-11-23"
           *             }
           *           ]
           *         }
           *       ],
           *       "page": {
           *         "nextCursor": "Text",
           *         "hasMore": false
           *       }
           *     }
           */
          'application/json': components['schemas']['RoomBlockPageDto'];
        };
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.permission-missing'];
      404: components['responses']['404.not-found'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  blockRoom: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made by the caller for this one effect: sending it again answers what was answered before.
         * @example 5f0c6f9e-2f5e-4f5c-9a35-6c1e0b7d9a42
         */
        'Idempotency-Key': components['parameters']['RequiredIdempotencyKey'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "id": "0197c3a2-fcef-72d6-9fe1-881131dd3e25",
         *       "roomId": "0197c3a2-1f1c-75b2-9fad-778434024f15",
         *       "kind": "OutOfOrder",
         *       "reason": "repair",
         *       "startsOn": "2026-11-21",
         *       "endsOn": "2026-11-21",
         *       "note": "For the broken lift",
         *       "caseId": "0197c3a2-bbfc-7d41-960a-1e8674dac622",
         *       "anyway": false
         *     }
         */
        'application/json': components['schemas']['BlockRoomDto'];
      };
    };
    responses: {
      /** @description Created. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          ETag: components['headers']['ETag'];
          'Idempotent-Replayed': components['headers']['IdempotentReplayed'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-c18a-782a-9f63-94eff4049ab4",
           *       "kind": "OutOfOrder",
           *       "reason": "repair",
           *       "startsOn": "2026-11-21",
           *       "endsOn": "2026-11-21",
           *       "version": 3,
           *       "room": {
           *         "id": "0197c3a2-1ebb-7fa7-98bf-b951908add95",
           *         "number": "412"
           *       },
           *       "note": "For the broken lift",
           *       "caseId": "0197c3a2-bbfc-7d41-960a-1e8674dac622",
           *       "blockedBy": "Text",
           *       "blockedAt": "2026-11-21T18:04:05.000Z",
           *       "lifted": {
           *         "by": "Text",
           *         "at": "2026-11-21T18:04:05.000Z",
           *         "on": "2026-11-21",
           *         "why": "Text"
           *       },
           *       "stays": [
           *         {
           *           "stayId": "0197c3a2-39be-7152-989c-7942a8e7765d",
           *           "confirmationNumber": "4711-8842",
           *           "arrival": "2026-11-19",
           *           "departure": "2026-11-23"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['RoomBlockDto'];
        };
      };
      400: components['responses']['400.idempotency-key-missing.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.already-exists.block-over-stays.idempotency-key-in-flight.night-audit-running.room-already-blocked.write-conflict'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.block-ends-before-it-starts.block-in-the-past.data-refused.idempotency-key-reused'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  readRoomBlock: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The ETag one has; 304 when it is still the current one.
         * @example "3"
         */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-6baf-79ab-95d4-5b4732d251f8 */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-c18a-782a-9f63-94eff4049ab4",
           *       "kind": "OutOfOrder",
           *       "reason": "repair",
           *       "startsOn": "2026-11-21",
           *       "endsOn": "2026-11-21",
           *       "version": 3,
           *       "room": {
           *         "id": "0197c3a2-1ebb-7fa7-98bf-b951908add95",
           *         "number": "412"
           *       },
           *       "note": "For the broken lift",
           *       "caseId": "0197c3a2-bbfc-7d41-960a-1e8674dac622",
           *       "blockedBy": "Text",
           *       "blockedAt": "2026-11-21T18:04:05.000Z",
           *       "lifted": {
           *         "by": "Text",
           *         "at": "2026-11-21T18:04:05.000Z",
           *         "on": "2026-11-21",
           *         "why": "Text"
           *       },
           *       "stays": [
           *         {
           *           "stayId": "0197c3a2-39be-7152-989c-7942a8e7765d",
           *           "confirmationNumber": "4711-8842",
           *           "arrival": "2026-11-19",
           *           "departure": "2026-11-23"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['RoomBlockDto'];
        };
      };
      /** @description Still the version one has. */
      304: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.permission-missing'];
      404: components['responses']['404.not-found'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  editRoomBlock: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The ETag of the version that was read; another one by now is refused as `stale-version`.
         * @example "3"
         */
        'If-Match': components['parameters']['RequiredIfMatch'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-6baf-79ab-95d4-5b4732d251f8 */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "endsOn": "2026-11-21",
         *       "note": "For the broken lift",
         *       "anyway": false
         *     }
         */
        'application/json': components['schemas']['EditBlockDto'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-c18a-782a-9f63-94eff4049ab4",
           *       "kind": "OutOfOrder",
           *       "reason": "repair",
           *       "startsOn": "2026-11-21",
           *       "endsOn": "2026-11-21",
           *       "version": 3,
           *       "room": {
           *         "id": "0197c3a2-1ebb-7fa7-98bf-b951908add95",
           *         "number": "412"
           *       },
           *       "note": "For the broken lift",
           *       "caseId": "0197c3a2-bbfc-7d41-960a-1e8674dac622",
           *       "blockedBy": "Text",
           *       "blockedAt": "2026-11-21T18:04:05.000Z",
           *       "lifted": {
           *         "by": "Text",
           *         "at": "2026-11-21T18:04:05.000Z",
           *         "on": "2026-11-21",
           *         "why": "Text"
           *       },
           *       "stays": [
           *         {
           *           "stayId": "0197c3a2-39be-7152-989c-7942a8e7765d",
           *           "confirmationNumber": "4711-8842",
           *           "arrival": "2026-11-19",
           *           "departure": "2026-11-23"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['RoomBlockDto'];
        };
      };
      400: components['responses']['400.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.block-already-lifted.block-over-stays.night-audit-running.room-already-blocked.write-conflict'];
      412: components['responses']['412.stale-version'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.block-ends-before-it-starts.block-in-the-past.data-refused'];
      428: components['responses']['428.if-match-missing'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  liftRoomBlock: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made by the caller for this one effect: sending it again answers what was answered before.
         * @example 5f0c6f9e-2f5e-4f5c-9a35-6c1e0b7d9a42
         */
        'Idempotency-Key': components['parameters']['RequiredIdempotencyKey'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-6baf-79ab-95d4-5b4732d251f8 */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "why": "Text"
         *     }
         */
        'application/json': components['schemas']['LiftBlockDto'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          ETag: components['headers']['ETag'];
          'Idempotent-Replayed': components['headers']['IdempotentReplayed'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-c18a-782a-9f63-94eff4049ab4",
           *       "kind": "OutOfOrder",
           *       "reason": "repair",
           *       "startsOn": "2026-11-21",
           *       "endsOn": "2026-11-21",
           *       "version": 3,
           *       "room": {
           *         "id": "0197c3a2-1ebb-7fa7-98bf-b951908add95",
           *         "number": "412"
           *       },
           *       "note": "For the broken lift",
           *       "caseId": "0197c3a2-bbfc-7d41-960a-1e8674dac622",
           *       "blockedBy": "Text",
           *       "blockedAt": "2026-11-21T18:04:05.000Z",
           *       "lifted": {
           *         "by": "Text",
           *         "at": "2026-11-21T18:04:05.000Z",
           *         "on": "2026-11-21",
           *         "why": "Text"
           *       },
           *       "stays": [
           *         {
           *           "stayId": "0197c3a2-39be-7152-989c-7942a8e7765d",
           *           "confirmationNumber": "4711-8842",
           *           "arrival": "2026-11-19",
           *           "departure": "2026-11-23"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['RoomBlockDto'];
        };
      };
      400: components['responses']['400.idempotency-key-missing.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.already-exists.block-already-lifted.idempotency-key-in-flight.night-audit-running.write-conflict'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.data-refused.idempotency-key-reused'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  listRoomHolds: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": "0197c3a2-de4f-7189-983d-6a15a3f4cf69",
           *           "roomId": "0197c3a2-1f1c-75b2-9fad-778434024f15",
           *           "roomNumber": "412",
           *           "stayId": "0197c3a2-39be-7152-989c-7942a8e7765d",
           *           "nights": {
           *             "from": "2026-11-21",
           *             "until": "2026-11-23"
           *           },
           *           "heldBy": "Text",
           *           "desk": "Reception",
           *           "heldAt": "2026-11-21T18:04:05.000Z",
           *           "expiresAt": "2026-11-21T18:04:05.000Z",
           *           "secondsLeft": 1
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['RoomHoldListDto'];
        };
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.permission-missing'];
      404: components['responses']['404.not-found'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  holdRoom: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Made by the caller for this one effect: sending it again answers what was answered before.
         * @example 5f0c6f9e-2f5e-4f5c-9a35-6c1e0b7d9a42
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "id": "0197c3a2-cc0f-7cd7-90c3-a37273734680",
         *       "stayId": "0197c3a2-39be-7152-989c-7942a8e7765d",
         *       "roomId": "0197c3a2-1f1c-75b2-9fad-778434024f15",
         *       "seconds": 15,
         *       "overrideReason": "Housekeeping is in the room now and done in five minutes."
         *     }
         */
        'application/json': components['schemas']['HoldRoomDto'];
      };
    };
    responses: {
      /** @description Created. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          'Idempotent-Replayed': components['headers']['IdempotentReplayed'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-de4f-7189-983d-6a15a3f4cf69",
           *       "roomId": "0197c3a2-1f1c-75b2-9fad-778434024f15",
           *       "roomNumber": "412",
           *       "stayId": "0197c3a2-39be-7152-989c-7942a8e7765d",
           *       "nights": {
           *         "from": "2026-11-21",
           *         "until": "2026-11-23"
           *       },
           *       "heldBy": "Text",
           *       "desk": "Reception",
           *       "heldAt": "2026-11-21T18:04:05.000Z",
           *       "expiresAt": "2026-11-21T18:04:05.000Z",
           *       "secondsLeft": 1
           *     }
           */
          'application/json': components['schemas']['RoomHoldDto'];
        };
      };
      400: components['responses']['400.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.move-override-not-permitted.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.already-exists.idempotency-key-in-flight.no-night-left.room-blocked.room-discrepant.room-held.room-not-given.room-out-of-order.room-taken.stay-not-in-house.write-conflict'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.data-refused.idempotency-key-reused.own-room.pseudo-room.room-not-accessible.room-smoking-differs.room-too-small'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  releaseRoomHold: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-4dd6-7506-9146-5ccd79c2d7b6 */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      204: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.hold-of-another-desk.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.write-conflict'];
      422: components['responses']['422.data-refused'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  extendRoomHold: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Made by the caller for this one effect: sending it again answers what was answered before.
         * @example 5f0c6f9e-2f5e-4f5c-9a35-6c1e0b7d9a42
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-4dd6-7506-9146-5ccd79c2d7b6 */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "seconds": 15
         *     }
         */
        'application/json': components['schemas']['ExtendHoldDto'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          'Idempotent-Replayed': components['headers']['IdempotentReplayed'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-de4f-7189-983d-6a15a3f4cf69",
           *       "roomId": "0197c3a2-1f1c-75b2-9fad-778434024f15",
           *       "roomNumber": "412",
           *       "stayId": "0197c3a2-39be-7152-989c-7942a8e7765d",
           *       "nights": {
           *         "from": "2026-11-21",
           *         "until": "2026-11-23"
           *       },
           *       "heldBy": "Text",
           *       "desk": "Reception",
           *       "heldAt": "2026-11-21T18:04:05.000Z",
           *       "expiresAt": "2026-11-21T18:04:05.000Z",
           *       "secondsLeft": 1
           *     }
           */
          'application/json': components['schemas']['RoomHoldDto'];
        };
      };
      400: components['responses']['400.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.hold-of-another-desk.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.already-exists.hold-over.idempotency-key-in-flight.write-conflict'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.data-refused.idempotency-key-reused'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  listRoomTypeRates: {
    parameters: {
      query?: {
        /**
         * @description Rows in the answer.
         * @example 50
         */
        limit?: number;
        /**
         * @description `page.nextCursor` of the answer before.
         * @example WyIwMTk3YzNhMi03ZDFlIl0
         */
        cursor?: string;
        /**
         * @description Prices of this room type only.
         * @example DLX
         */
        roomType?: string;
      };
      header?: never;
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": "0197c3a2-c816-7871-9a77-fcee31d0de60",
           *           "version": 3,
           *           "roomType": "DLX",
           *           "price": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           },
           *           "validFrom": "2026-11-21",
           *           "validUntil": "2026-11-21"
           *         }
           *       ],
           *       "page": {
           *         "nextCursor": "Text",
           *         "hasMore": false
           *       }
           *     }
           */
          'application/json': components['schemas']['RoomTypeRatePageDto'];
        };
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.permission-missing'];
      404: components['responses']['404.not-found'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  addRoomTypeRate: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Made by the caller for this one effect: sending it again answers what was answered before.
         * @example 5f0c6f9e-2f5e-4f5c-9a35-6c1e0b7d9a42
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "roomType": "DLX",
         *       "price": {
         *         "amount": "12.50",
         *         "currency": "EUR"
         *       },
         *       "validFrom": "2026-11-21",
         *       "validUntil": "2026-11-21"
         *     }
         */
        'application/json': components['schemas']['AddRoomTypeRateDto'];
      };
    };
    responses: {
      /** @description Created. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          ETag: components['headers']['ETag'];
          'Idempotent-Replayed': components['headers']['IdempotentReplayed'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-c816-7871-9a77-fcee31d0de60",
           *       "version": 3,
           *       "roomType": "DLX",
           *       "price": {
           *         "amount": "12.50",
           *         "currency": "EUR"
           *       },
           *       "validFrom": "2026-11-21",
           *       "validUntil": "2026-11-21"
           *     }
           */
          'application/json': components['schemas']['RoomTypeRateDto'];
        };
      };
      400: components['responses']['400.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.already-exists.idempotency-key-in-flight.room-type-rate-overlaps.write-conflict'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.currency-differs.data-refused.idempotency-key-reused.room-type-rate-ends-too-early.room-type-unknown'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  readRoomTypeRate: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The ETag one has; 304 when it is still the current one.
         * @example "3"
         */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-2760-7e32-9031-d4843ffa74e1 */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-c816-7871-9a77-fcee31d0de60",
           *       "version": 3,
           *       "roomType": "DLX",
           *       "price": {
           *         "amount": "12.50",
           *         "currency": "EUR"
           *       },
           *       "validFrom": "2026-11-21",
           *       "validUntil": "2026-11-21"
           *     }
           */
          'application/json': components['schemas']['RoomTypeRateDto'];
        };
      };
      /** @description Still the version one has. */
      304: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.permission-missing'];
      404: components['responses']['404.not-found'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  removeRoomTypeRate: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The ETag of the version that was read; another one by now is refused as `stale-version`.
         * @example "3"
         */
        'If-Match': components['parameters']['RequiredIfMatch'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-2760-7e32-9031-d4843ffa74e1 */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      204: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.write-conflict'];
      412: components['responses']['412.stale-version'];
      422: components['responses']['422.data-refused'];
      428: components['responses']['428.if-match-missing'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  editRoomTypeRate: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The ETag of the version that was read; another one by now is refused as `stale-version`.
         * @example "3"
         */
        'If-Match': components['parameters']['RequiredIfMatch'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-2760-7e32-9031-d4843ffa74e1 */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "price": {
         *         "amount": "12.50",
         *         "currency": "EUR"
         *       },
         *       "validUntil": "2026-11-21"
         *     }
         */
        'application/json': components['schemas']['EditRoomTypeRateDto'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-c816-7871-9a77-fcee31d0de60",
           *       "version": 3,
           *       "roomType": "DLX",
           *       "price": {
           *         "amount": "12.50",
           *         "currency": "EUR"
           *       },
           *       "validFrom": "2026-11-21",
           *       "validUntil": "2026-11-21"
           *     }
           */
          'application/json': components['schemas']['RoomTypeRateDto'];
        };
      };
      400: components['responses']['400.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.room-type-rate-overlaps.write-conflict'];
      412: components['responses']['412.stale-version'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.currency-differs.data-refused.room-type-rate-ends-too-early'];
      428: components['responses']['428.if-match-missing'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  listRooms: {
    parameters: {
      query?: {
        /**
         * @description Rows in the answer.
         * @example 50
         */
        limit?: number;
        /**
         * @description `page.nextCursor` of the answer before.
         * @example WyIwMTk3YzNhMi03ZDFlIl0
         */
        cursor?: string;
        /** @example Clean */
        status?: components['schemas']['RoomStatus'];
      };
      header?: never;
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": "0197c3a2-1f1c-75b2-9fad-778434024f15",
           *           "version": 3,
           *           "number": "412",
           *           "floor": 4,
           *           "roomType": "DLX",
           *           "sleeps": 2,
           *           "features": [
           *             "accessible"
           *           ],
           *           "status": "Clean",
           *           "frontOfficeStatus": "Vacant",
           *           "seen": {
           *             "occupied": false,
           *             "at": "2026-11-21T18:04:05.000Z"
           *           },
           *           "discrepancy": "skip",
           *           "wing": "Text",
           *           "riser": "Text",
           *           "connectsTo": [
           *             {
           *               "id": "0197c3a2-1ebb-7fa7-98bf-b951908add95",
           *               "number": "412"
           *             }
           *           ],
           *           "doNotGive": {
           *             "note": "For the broken lift",
           *             "until": "2026-11-23"
           *           },
           *           "block": {
           *             "id": "0197c3a2-5699-7639-969d-4aef4bf2db8e",
           *             "kind": "OutOfOrder",
           *             "reason": "repair",
           *             "startsOn": "2026-11-21",
           *             "endsOn": "2026-11-21"
           *           },
           *           "assets": [
           *             {
           *               "id": "0197c3a2-7bfd-7cc5-9bb1-b829fc589834",
           *               "kind": "air-conditioning",
           *               "name": "Maja Kowalska"
           *             }
           *           ],
           *           "externalIds": [
           *             {
           *               "system": "opera",
           *               "id": "R-10442"
           *             }
           *           ]
           *         }
           *       ],
           *       "page": {
           *         "nextCursor": "Text",
           *         "hasMore": false
           *       }
           *     }
           */
          'application/json': components['schemas']['RoomPageDto'];
        };
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.permission-missing'];
      404: components['responses']['404.not-found'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  putRoomByExternal: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The ETag of the version that was read; another one by now is refused as `stale-version`.
         * @example "3"
         */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /**
         * @description Short name of the other system.
         * @example opera
         */
        system: string;
        /**
         * @description Id in that system.
         * @example R-10442
         */
        externalId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "number": "412",
         *       "floor": 4,
         *       "roomType": "DLX",
         *       "features": [
         *         "accessible"
         *       ],
         *       "status": "Clean",
         *       "wing": "Text",
         *       "riser": "Text",
         *       "assets": [
         *         {
         *           "kind": "air-conditioning",
         *           "name": "Maja Kowalska"
         *         }
         *       ],
         *       "changedAt": "2026-11-21T18:04:05.000Z"
         *     }
         */
        'application/json': components['schemas']['PutRoomDto'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-9df4-7719-9f56-49e1117e1dec",
           *       "status": "created",
           *       "version": 3
           *     }
           */
          'application/json': components['schemas']['UpsertedDto'];
        };
      };
      /** @description Created. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-9df4-7719-9f56-49e1117e1dec",
           *       "status": "created",
           *       "version": 3
           *     }
           */
          'application/json': components['schemas']['UpsertedDto'];
        };
      };
      400: components['responses']['400.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.room-number-taken.write-conflict'];
      412: components['responses']['412.stale-version'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.data-refused.external-id-like-card-number.room-type-unknown'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  readRoom: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The ETag one has; 304 when it is still the current one.
         * @example "3"
         */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-1f1c-75b2-9fad-778434024f15 */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-1f1c-75b2-9fad-778434024f15",
           *       "version": 3,
           *       "number": "412",
           *       "floor": 4,
           *       "roomType": "DLX",
           *       "sleeps": 2,
           *       "features": [
           *         "accessible"
           *       ],
           *       "status": "Clean",
           *       "frontOfficeStatus": "Vacant",
           *       "seen": {
           *         "occupied": false,
           *         "at": "2026-11-21T18:04:05.000Z"
           *       },
           *       "discrepancy": "skip",
           *       "wing": "Text",
           *       "riser": "Text",
           *       "connectsTo": [
           *         {
           *           "id": "0197c3a2-1ebb-7fa7-98bf-b951908add95",
           *           "number": "412"
           *         }
           *       ],
           *       "doNotGive": {
           *         "note": "For the broken lift",
           *         "until": "2026-11-23"
           *       },
           *       "block": {
           *         "id": "0197c3a2-5699-7639-969d-4aef4bf2db8e",
           *         "kind": "OutOfOrder",
           *         "reason": "repair",
           *         "startsOn": "2026-11-21",
           *         "endsOn": "2026-11-21"
           *       },
           *       "assets": [
           *         {
           *           "id": "0197c3a2-7bfd-7cc5-9bb1-b829fc589834",
           *           "kind": "air-conditioning",
           *           "name": "Maja Kowalska"
           *         }
           *       ],
           *       "externalIds": [
           *         {
           *           "system": "opera",
           *           "id": "R-10442"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['RoomDto'];
        };
      };
      /** @description Still the version one has. */
      304: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.permission-missing'];
      404: components['responses']['404.not-found'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  editRoom: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The ETag of the version that was read; another one by now is refused as `stale-version`.
         * @example "3"
         */
        'If-Match': components['parameters']['RequiredIfMatch'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-1f1c-75b2-9fad-778434024f15 */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "wing": "Text",
         *       "riser": "Text",
         *       "connectsTo": [
         *         "0197c3a2-cf04-7738-91a6-16b45908a1c9"
         *       ],
         *       "doNotGive": {
         *         "note": "For the broken lift",
         *         "until": "2026-11-23"
         *       },
         *       "assets": [
         *         {
         *           "kind": "air-conditioning",
         *           "name": "Maja Kowalska"
         *         }
         *       ]
         *     }
         */
        'application/json': components['schemas']['EditRoomDto'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-1f1c-75b2-9fad-778434024f15",
           *       "version": 3,
           *       "number": "412",
           *       "floor": 4,
           *       "roomType": "DLX",
           *       "sleeps": 2,
           *       "features": [
           *         "accessible"
           *       ],
           *       "status": "Clean",
           *       "frontOfficeStatus": "Vacant",
           *       "seen": {
           *         "occupied": false,
           *         "at": "2026-11-21T18:04:05.000Z"
           *       },
           *       "discrepancy": "skip",
           *       "wing": "Text",
           *       "riser": "Text",
           *       "connectsTo": [
           *         {
           *           "id": "0197c3a2-1ebb-7fa7-98bf-b951908add95",
           *           "number": "412"
           *         }
           *       ],
           *       "doNotGive": {
           *         "note": "For the broken lift",
           *         "until": "2026-11-23"
           *       },
           *       "block": {
           *         "id": "0197c3a2-5699-7639-969d-4aef4bf2db8e",
           *         "kind": "OutOfOrder",
           *         "reason": "repair",
           *         "startsOn": "2026-11-21",
           *         "endsOn": "2026-11-21"
           *       },
           *       "assets": [
           *         {
           *           "id": "0197c3a2-7bfd-7cc5-9bb1-b829fc589834",
           *           "kind": "air-conditioning",
           *           "name": "Maja Kowalska"
           *         }
           *       ],
           *       "externalIds": [
           *         {
           *           "system": "opera",
           *           "id": "R-10442"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['RoomDto'];
        };
      };
      400: components['responses']['400.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.write-conflict'];
      412: components['responses']['412.stale-version'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.data-refused.room-connects-to-itself'];
      428: components['responses']['428.if-match-missing'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  listMovesOfRoom: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-1f1c-75b2-9fad-778434024f15 */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": "0197c3a2-683a-762c-9e15-fbabb1ac8670",
           *           "stayId": "0197c3a2-39be-7152-989c-7942a8e7765d",
           *           "caseId": "0197c3a2-bbfc-7d41-960a-1e8674dac622",
           *           "fromRoom": {
           *             "id": "0197c3a2-a5b5-7f37-94d0-4cce4bf53d66",
           *             "number": "412",
           *             "roomType": "DLX"
           *           },
           *           "toRoom": {
           *             "id": "0197c3a2-a5b5-7f37-94d0-4cce4bf53d66",
           *             "number": "412",
           *             "roomType": "DLX"
           *           },
           *           "nights": {
           *             "from": "2026-11-21",
           *             "until": "2026-11-23"
           *           },
           *           "roomTypeCharged": "STD",
           *           "roomTypeChargedBefore": "STD",
           *           "rateChoice": "keep",
           *           "oldRoomStatus": "Clean",
           *           "reason": "taken",
           *           "movedBy": "Text",
           *           "movedAt": "2026-11-21T18:04:05.000Z",
           *           "businessDate": "2026-11-21",
           *           "undoneBy": "Text",
           *           "undoneAt": "2026-11-21T18:04:05.000Z"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['MoveListDto'];
        };
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.permission-missing'];
      404: components['responses']['404.not-found'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  sightRoom: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Made by the caller for this one effect: sending it again answers what was answered before.
         * @example 5f0c6f9e-2f5e-4f5c-9a35-6c1e0b7d9a42
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-1f1c-75b2-9fad-778434024f15 */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "occupied": false,
         *       "status": "Clean"
         *     }
         */
        'application/json': components['schemas']['SightRoomDto'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          ETag: components['headers']['ETag'];
          'Idempotent-Replayed': components['headers']['IdempotentReplayed'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-1f1c-75b2-9fad-778434024f15",
           *       "version": 3,
           *       "number": "412",
           *       "floor": 4,
           *       "roomType": "DLX",
           *       "sleeps": 2,
           *       "features": [
           *         "accessible"
           *       ],
           *       "status": "Clean",
           *       "frontOfficeStatus": "Vacant",
           *       "seen": {
           *         "occupied": false,
           *         "at": "2026-11-21T18:04:05.000Z"
           *       },
           *       "discrepancy": "skip",
           *       "wing": "Text",
           *       "riser": "Text",
           *       "connectsTo": [
           *         {
           *           "id": "0197c3a2-1ebb-7fa7-98bf-b951908add95",
           *           "number": "412"
           *         }
           *       ],
           *       "doNotGive": {
           *         "note": "For the broken lift",
           *         "until": "2026-11-23"
           *       },
           *       "block": {
           *         "id": "0197c3a2-5699-7639-969d-4aef4bf2db8e",
           *         "kind": "OutOfOrder",
           *         "reason": "repair",
           *         "startsOn": "2026-11-21",
           *         "endsOn": "2026-11-21"
           *       },
           *       "assets": [
           *         {
           *           "id": "0197c3a2-7bfd-7cc5-9bb1-b829fc589834",
           *           "kind": "air-conditioning",
           *           "name": "Maja Kowalska"
           *         }
           *       ],
           *       "externalIds": [
           *         {
           *           "system": "opera",
           *           "id": "R-10442"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['RoomDto'];
        };
      };
      400: components['responses']['400.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.already-exists.idempotency-key-in-flight.room-has-block.write-conflict'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.data-refused.idempotency-key-reused.nothing-sighted'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  changeRoomStatus: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The ETag of the version that was read; another one by now is refused as `stale-version`.
         * @example "3"
         */
        'If-Match': components['parameters']['RequiredIfMatch'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-1f1c-75b2-9fad-778434024f15 */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "status": "Clean"
         *     }
         */
        'application/json': components['schemas']['SetRoomStatusDto'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-1f1c-75b2-9fad-778434024f15",
           *       "version": 3,
           *       "number": "412",
           *       "floor": 4,
           *       "roomType": "DLX",
           *       "sleeps": 2,
           *       "features": [
           *         "accessible"
           *       ],
           *       "status": "Clean",
           *       "frontOfficeStatus": "Vacant",
           *       "seen": {
           *         "occupied": false,
           *         "at": "2026-11-21T18:04:05.000Z"
           *       },
           *       "discrepancy": "skip",
           *       "wing": "Text",
           *       "riser": "Text",
           *       "connectsTo": [
           *         {
           *           "id": "0197c3a2-1ebb-7fa7-98bf-b951908add95",
           *           "number": "412"
           *         }
           *       ],
           *       "doNotGive": {
           *         "note": "For the broken lift",
           *         "until": "2026-11-23"
           *       },
           *       "block": {
           *         "id": "0197c3a2-5699-7639-969d-4aef4bf2db8e",
           *         "kind": "OutOfOrder",
           *         "reason": "repair",
           *         "startsOn": "2026-11-21",
           *         "endsOn": "2026-11-21"
           *       },
           *       "assets": [
           *         {
           *           "id": "0197c3a2-7bfd-7cc5-9bb1-b829fc589834",
           *           "kind": "air-conditioning",
           *           "name": "Maja Kowalska"
           *         }
           *       ],
           *       "externalIds": [
           *         {
           *           "system": "opera",
           *           "id": "R-10442"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['RoomDto'];
        };
      };
      400: components['responses']['400.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.room-has-block.write-conflict'];
      412: components['responses']['412.stale-version'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.data-refused'];
      428: components['responses']['428.if-match-missing'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  search: {
    parameters: {
      query: {
        /**
         * @description Room number, part of a name, confirmation or case number, end of a phone number, or e-mail.
         * @example 412
         */
        q: string;
        /** @example 50 */
        limit?: number;
      };
      header?: never;
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "kind": "stay",
           *           "stayId": "0197c3a2-39be-7152-989c-7942a8e7765d",
           *           "addressAs": "Ms Anna Nowak",
           *           "lastName": "Nowak",
           *           "firstName": "Anna",
           *           "roomNumber": "412",
           *           "confirmationNumber": "4711-8842",
           *           "status": "InHouse",
           *           "arrival": "2026-11-19",
           *           "departure": "2026-11-23",
           *           "matched": "room",
           *           "openCases": 1
           *         }
           *       ],
           *       "rooms": [
           *         {
           *           "kind": "room",
           *           "roomId": "0197c3a2-1f1c-75b2-9fad-778434024f15",
           *           "roomNumber": "412",
           *           "roomType": "DLX",
           *           "status": "Clean",
           *           "stay": {
           *             "stayId": "0197c3a2-39be-7152-989c-7942a8e7765d",
           *             "addressAs": "Ms Anna Nowak",
           *             "status": "InHouse",
           *             "departure": "2026-11-23",
           *             "present": false
           *           }
           *         }
           *       ],
           *       "cases": [
           *         {
           *           "kind": "case",
           *           "caseId": "0197c3a2-bbfc-7d41-960a-1e8674dac622",
           *           "number": "412",
           *           "category": "noise",
           *           "state": "Assigned",
           *           "guestName": "Anna Nowak",
           *           "roomNumber": "412",
           *           "stayId": "0197c3a2-39be-7152-989c-7942a8e7765d"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['SearchResultDto'];
        };
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.permission-missing'];
      404: components['responses']['404.not-found'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  readSearchIndex: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "stayId": "0197c3a2-39be-7152-989c-7942a8e7765d",
           *           "addressAs": "Ms Anna Nowak",
           *           "nameKey": "anna nowak",
           *           "roomNumber": "412",
           *           "confirmationNumber": "4711-8842",
           *           "phoneEnd": "4567",
           *           "status": "InHouse",
           *           "arrival": "2026-11-19",
           *           "departure": "2026-11-23"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['SearchIndexDto'];
        };
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.permission-missing'];
      404: components['responses']['404.not-found'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  readPropertySettings: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The ETag one has; 304 when it is still the current one.
         * @example "3"
         */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "version": 3,
           *       "name": "Maja Kowalska",
           *       "postalAddress": "Rua do Mar 1, 8200-001 Albufeira",
           *       "telephone": "+351 289 000 000",
           *       "taxNumber": "PT 501 234 567",
           *       "languages": [
           *         "en",
           *         "pl"
           *       ],
           *       "timeZone": "Europe/Lisbon",
           *       "defaultTheme": "auto",
           *       "defaultDensity": "compact",
           *       "idleLockMinutes": 3,
           *       "quietFrom": "22:00",
           *       "quietUntil": "07:00"
           *     }
           */
          'application/json': components['schemas']['PropertySettingsDto'];
        };
      };
      /** @description Still the version one has. */
      304: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.permission-missing'];
      404: components['responses']['404.not-found'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  editPropertySettings: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The ETag of the version that was read; another one by now is refused as `stale-version`.
         * @example "3"
         */
        'If-Match': components['parameters']['RequiredIfMatch'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Maja Kowalska",
         *       "postalAddress": "Rua do Mar 1, 8200-001 Albufeira",
         *       "telephone": "+351 289 000 000",
         *       "taxNumber": "PT 501 234 567",
         *       "languages": [
         *         "en",
         *         "pl"
         *       ],
         *       "defaultTheme": "auto",
         *       "defaultDensity": "compact",
         *       "idleLockMinutes": 3,
         *       "quietFrom": "22:00",
         *       "quietUntil": "07:00"
         *     }
         */
        'application/json': components['schemas']['EditPropertySettingsDto'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "version": 3,
           *       "name": "Maja Kowalska",
           *       "postalAddress": "Rua do Mar 1, 8200-001 Albufeira",
           *       "telephone": "+351 289 000 000",
           *       "taxNumber": "PT 501 234 567",
           *       "languages": [
           *         "en",
           *         "pl"
           *       ],
           *       "timeZone": "Europe/Lisbon",
           *       "defaultTheme": "auto",
           *       "defaultDensity": "compact",
           *       "idleLockMinutes": 3,
           *       "quietFrom": "22:00",
           *       "quietUntil": "07:00"
           *     }
           */
          'application/json': components['schemas']['PropertySettingsDto'];
        };
      };
      400: components['responses']['400.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.write-conflict'];
      412: components['responses']['412.stale-version'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.data-refused'];
      428: components['responses']['428.if-match-missing'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  listStaff: {
    parameters: {
      query?: {
        /**
         * @description Rows in the answer.
         * @example 50
         */
        limit?: number;
        /**
         * @description `page.nextCursor` of the answer before.
         * @example WyIwMTk3YzNhMi03ZDFlIl0
         */
        cursor?: string;
        /**
         * @description Part of the name or of the sign-in name; accents and case do not matter.
         * @example 412
         */
        q?: string;
        /** @example associate */
        role?: components['schemas']['PersonRole'];
        /** @example 0197c3a2-49be-7417-9ad7-4080a0031b63 */
        deskId?: string;
        /**
         * @description `true` for those who work here, `false` for those who have left; all when left out.
         * @example true
         */
        active?: 'true' | 'false';
      };
      header?: never;
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": "0197c3a2-e31a-7b64-93c4-4f7a0ec824b5",
           *           "version": 3,
           *           "name": "Maja Kowalska",
           *           "signInName": "maja",
           *           "language": "pl",
           *           "role": "associate",
           *           "desk": {
           *             "id": "0197c3a2-b403-7f06-986a-861ab2a3dd0b",
           *             "code": "prefers-floor",
           *             "name": "Maja Kowalska"
           *           },
           *           "active": false,
           *           "onShift": false,
           *           "worksElsewhere": false,
           *           "setupExpiresAt": "2026-11-21T18:04:05.000Z"
           *         }
           *       ],
           *       "page": {
           *         "nextCursor": "Text",
           *         "hasMore": false
           *       }
           *     }
           */
          'application/json': components['schemas']['MemberPageDto'];
        };
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.permission-missing'];
      404: components['responses']['404.not-found'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  addStaff: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Made by the caller for this one effect: sending it again answers what was answered before.
         * @example 5f0c6f9e-2f5e-4f5c-9a35-6c1e0b7d9a42
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Maja Kowalska",
         *       "signInName": "maja",
         *       "language": "pl",
         *       "role": "associate",
         *       "deskId": "0197c3a2-49be-7417-9ad7-4080a0031b63"
         *     }
         */
        'application/json': components['schemas']['AddMemberDto'];
      };
    };
    responses: {
      /** @description Created. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          ETag: components['headers']['ETag'];
          'Idempotent-Replayed': components['headers']['IdempotentReplayed'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-7aa4-790b-92fe-cc80e0888c65",
           *       "version": 3,
           *       "name": "Maja Kowalska",
           *       "signInName": "maja",
           *       "language": "pl",
           *       "role": "associate",
           *       "desk": {
           *         "id": "0197c3a2-b403-7f06-986a-861ab2a3dd0b",
           *         "code": "prefers-floor",
           *         "name": "Maja Kowalska"
           *       },
           *       "active": false,
           *       "onShift": false,
           *       "worksElsewhere": false,
           *       "setupExpiresAt": "2026-11-21T18:04:05.000Z",
           *       "setupCode": "K7QF-3M2D-90XA-V4TB"
           *     }
           */
          'application/json': components['schemas']['AddedMemberDto'];
        };
      };
      400: components['responses']['400.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.already-exists.idempotency-key-in-flight.sign-in-name-taken.write-conflict'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.data-refused.desk-unknown.idempotency-key-reused'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  readStaff: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The ETag one has; 304 when it is still the current one.
         * @example "3"
         */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-1562-7206-9543-da764123c21b */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-e31a-7b64-93c4-4f7a0ec824b5",
           *       "version": 3,
           *       "name": "Maja Kowalska",
           *       "signInName": "maja",
           *       "language": "pl",
           *       "role": "associate",
           *       "desk": {
           *         "id": "0197c3a2-b403-7f06-986a-861ab2a3dd0b",
           *         "code": "prefers-floor",
           *         "name": "Maja Kowalska"
           *       },
           *       "active": false,
           *       "onShift": false,
           *       "worksElsewhere": false,
           *       "setupExpiresAt": "2026-11-21T18:04:05.000Z"
           *     }
           */
          'application/json': components['schemas']['MemberDto'];
        };
      };
      /** @description Still the version one has. */
      304: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.permission-missing'];
      404: components['responses']['404.not-found'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  editStaff: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The ETag of the version that was read; another one by now is refused as `stale-version`.
         * @example "3"
         */
        'If-Match': components['parameters']['RequiredIfMatch'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-1562-7206-9543-da764123c21b */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Maja Kowalska",
         *       "language": "pl",
         *       "role": "associate",
         *       "deskId": "0197c3a2-49be-7417-9ad7-4080a0031b63",
         *       "active": false
         *     }
         */
        'application/json': components['schemas']['EditMemberDto'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-e31a-7b64-93c4-4f7a0ec824b5",
           *       "version": 3,
           *       "name": "Maja Kowalska",
           *       "signInName": "maja",
           *       "language": "pl",
           *       "role": "associate",
           *       "desk": {
           *         "id": "0197c3a2-b403-7f06-986a-861ab2a3dd0b",
           *         "code": "prefers-floor",
           *         "name": "Maja Kowalska"
           *       },
           *       "active": false,
           *       "onShift": false,
           *       "worksElsewhere": false,
           *       "setupExpiresAt": "2026-11-21T18:04:05.000Z"
           *     }
           */
          'application/json': components['schemas']['MemberDto'];
        };
      };
      400: components['responses']['400.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.own-deactivation.own-role.permission-missing.works-elsewhere'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.last-admin.write-conflict'];
      412: components['responses']['412.stale-version'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.data-refused.desk-unknown'];
      428: components['responses']['428.if-match-missing'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  resetStaffPassword: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made by the caller for this one effect: sending it again answers what was answered before.
         * @example 5f0c6f9e-2f5e-4f5c-9a35-6c1e0b7d9a42
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /**
         * @description The ETag of the version that was read; another one by now is refused as `stale-version`.
         * @example "3"
         */
        'If-Match': components['parameters']['RequiredIfMatch'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-1562-7206-9543-da764123c21b */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Created. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          ETag: components['headers']['ETag'];
          'Idempotent-Replayed': components['headers']['IdempotentReplayed'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-7aa4-790b-92fe-cc80e0888c65",
           *       "version": 3,
           *       "name": "Maja Kowalska",
           *       "signInName": "maja",
           *       "language": "pl",
           *       "role": "associate",
           *       "desk": {
           *         "id": "0197c3a2-b403-7f06-986a-861ab2a3dd0b",
           *         "code": "prefers-floor",
           *         "name": "Maja Kowalska"
           *       },
           *       "active": false,
           *       "onShift": false,
           *       "worksElsewhere": false,
           *       "setupExpiresAt": "2026-11-21T18:04:05.000Z",
           *       "setupCode": "K7QF-3M2D-90XA-V4TB"
           *     }
           */
          'application/json': components['schemas']['AddedMemberDto'];
        };
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.own-password.permission-missing.works-elsewhere'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.already-exists.idempotency-key-in-flight.write-conflict'];
      412: components['responses']['412.stale-version'];
      422: components['responses']['422.data-refused.idempotency-key-reused'];
      428: components['responses']['428.if-match-missing'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  listStays: {
    parameters: {
      query?: {
        /**
         * @description Rows in the answer.
         * @example 50
         */
        limit?: number;
        /**
         * @description `page.nextCursor` of the answer before.
         * @example WyIwMTk3YzNhMi03ZDFlIl0
         */
        cursor?: string;
        /**
         * @description On the business date: `Reserved` is still to come, `DueIn` arrives today or is late.
         * @example InHouse
         */
        status?: components['schemas']['StayStatus'];
        /**
         * @description Stays that have, had or will have this room.
         * @example 412
         */
        roomNumber?: string;
        /**
         * @description First night.
         * @example 2026-11-19
         */
        arrival?: string;
      };
      header?: never;
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": "0197c3a2-bbe5-778a-93c8-961a7dde746a",
           *           "version": 3,
           *           "confirmationNumber": "4711-8842",
           *           "status": "InHouse",
           *           "guest": {
           *             "id": "0197c3a2-4b82-732d-99d0-ad3b4b8e7488",
           *             "addressAs": "Ms Anna Nowak",
           *             "language": "pl"
           *           },
           *           "arrival": "2026-11-19",
           *           "departure": "2026-11-23",
           *           "nights": 4,
           *           "adults": 2,
           *           "children": 0,
           *           "infants": 0,
           *           "room": {
           *             "id": "0197c3a2-1e77-7101-93ad-8e17c787e7f9",
           *             "number": "412",
           *             "roomType": "DLX"
           *           },
           *           "roomTypeCharged": "STD"
           *         }
           *       ],
           *       "page": {
           *         "nextCursor": "Text",
           *         "hasMore": false
           *       }
           *     }
           */
          'application/json': components['schemas']['StayRowPageDto'];
        };
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.permission-missing'];
      404: components['responses']['404.not-found'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  listAnnouncedStays: {
    parameters: {
      query: {
        /**
         * @description Rows in the answer.
         * @example 50
         */
        limit?: number;
        /**
         * @description `page.nextCursor` of the answer before.
         * @example WyIwMTk3YzNhMi03ZDFlIl0
         */
        cursor?: string;
        /**
         * @description Who arrives or who leaves on the business date.
         * @example DueIn
         */
        status: 'DueIn' | 'DueOut';
      };
      header?: never;
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": "0197c3a2-51fb-74c5-9ad6-fe984f9026f5",
           *           "version": 3,
           *           "confirmationNumber": "4711-8842",
           *           "status": "InHouse",
           *           "guest": {
           *             "id": "0197c3a2-4b82-732d-99d0-ad3b4b8e7488",
           *             "addressAs": "Ms Anna Nowak",
           *             "language": "pl"
           *           },
           *           "arrival": "2026-11-19",
           *           "departure": "2026-11-23",
           *           "nights": 4,
           *           "adults": 2,
           *           "children": 0,
           *           "infants": 0,
           *           "room": {
           *             "id": "0197c3a2-1e77-7101-93ad-8e17c787e7f9",
           *             "number": "412",
           *             "roomType": "DLX"
           *           },
           *           "roomTypeCharged": "STD",
           *           "announce": {
           *             "openCases": 1,
           *             "openPromises": 1,
           *             "latePromises": 0,
           *             "openFindings": 1,
           *             "pastSerious": false,
           *             "unacknowledged": false
           *           }
           *         }
           *       ],
           *       "page": {
           *         "nextCursor": "Text",
           *         "hasMore": false
           *       }
           *     }
           */
          'application/json': components['schemas']['AnnouncedStayPageDto'];
        };
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.permission-missing'];
      404: components['responses']['404.not-found'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  putStayByExternal: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The ETag of the version that was read; another one by now is refused as `stale-version`.
         * @example "3"
         */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /**
         * @description Short name of the other system.
         * @example opera
         */
        system: string;
        /**
         * @description Id in that system.
         * @example R-10442
         */
        externalId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "guest": {
         *         "system": "opera",
         *         "id": "R-10442"
         *       },
         *       "confirmationNumber": "4711-8842",
         *       "status": "InHouse",
         *       "arrival": "2026-11-19",
         *       "departure": "2026-11-23",
         *       "adults": 2,
         *       "children": 0,
         *       "infants": 0,
         *       "roomTypeCharged": "STD",
         *       "roomNumber": "412",
         *       "mealPlan": "room-only",
         *       "ratePlan": "BAR",
         *       "nightlyRate": {
         *         "amount": "12.50",
         *         "currency": "EUR"
         *       },
         *       "marketSegment": "Online TA",
         *       "specialRequests": [
         *         "Quiet room"
         *       ],
         *       "companions": [
         *         "Mr Jan Nowak"
         *       ],
         *       "partyCode": "NOWAK-2026",
         *       "childAges": [
         *         1
         *       ],
         *       "taxExempt": [
         *         "Text"
         *       ],
         *       "rateSuppressed": false,
         *       "packageCode": "Text",
         *       "doNotMove": false,
         *       "changedAt": "2026-11-21T18:04:05.000Z"
         *     }
         */
        'application/json': components['schemas']['PutStayDto'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-9df4-7719-9f56-49e1117e1dec",
           *       "status": "created",
           *       "version": 3
           *     }
           */
          'application/json': components['schemas']['UpsertedDto'];
        };
      };
      /** @description Created. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-9df4-7719-9f56-49e1117e1dec",
           *       "status": "created",
           *       "version": 3
           *     }
           */
          'application/json': components['schemas']['UpsertedDto'];
        };
      };
      400: components['responses']['400.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.room-taken.write-conflict'];
      412: components['responses']['412.stale-version'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.charged-room-type-unknown.data-refused.departure-before-arrival.external-id-like-card-number.guest-unknown.package-unknown.room-unknown.sharer-unknown.stay-too-long'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  readStay: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The ETag one has; 304 when it is still the current one.
         * @example "3"
         */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-39be-7152-989c-7942a8e7765d */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-39be-7152-989c-7942a8e7765d",
           *       "version": 3,
           *       "confirmationNumber": "4711-8842",
           *       "status": "InHouse",
           *       "guest": {
           *         "id": "0197c3a2-4b82-732d-99d0-ad3b4b8e7488",
           *         "addressAs": "Ms Anna Nowak",
           *         "language": "pl"
           *       },
           *       "arrival": "2026-11-19",
           *       "departure": "2026-11-23",
           *       "nights": 4,
           *       "adults": 2,
           *       "children": 0,
           *       "infants": 0,
           *       "room": {
           *         "id": "0197c3a2-1e77-7101-93ad-8e17c787e7f9",
           *         "number": "412",
           *         "roomType": "DLX"
           *       },
           *       "roomTypeCharged": "STD",
           *       "mealPlan": "room-only",
           *       "ratePlan": "BAR",
           *       "nightlyRates": [
           *         {
           *           "night": "2026-11-21",
           *           "rate": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           },
           *           "roomTypeCharged": "STD"
           *         }
           *       ],
           *       "marketSegment": "Online TA",
           *       "specialRequests": [
           *         "Quiet room"
           *       ],
           *       "companions": [
           *         "Mr Jan Nowak"
           *       ],
           *       "partyCode": "NOWAK-2026",
           *       "childAges": [
           *         1
           *       ],
           *       "taxExempt": [
           *         "Text"
           *       ],
           *       "rateSuppressed": false,
           *       "packageCode": "Text",
           *       "doNotMove": false,
           *       "externalIds": [
           *         {
           *           "system": "opera",
           *           "id": "R-10442"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['StayDto'];
        };
      };
      /** @description Still the version one has. */
      304: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.permission-missing'];
      404: components['responses']['404.not-found'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  acknowledgeAnnouncement: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Made by the caller for this one effect: sending it again answers what was answered before.
         * @example 5f0c6f9e-2f5e-4f5c-9a35-6c1e0b7d9a42
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-39be-7152-989c-7942a8e7765d */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "id": "0197c3a2-8c40-7717-9e1c-60772faea362",
         *       "moment": "arrival",
         *       "caseIds": [
         *         "0197c3a2-bbfc-7d41-960a-1e8674dac622"
         *       ],
         *       "promiseIds": [
         *         "0197c3a2-3513-7d94-952a-f7c1768eeba7"
         *       ],
         *       "findingKeys": [
         *         "Text"
         *       ]
         *     }
         */
        'application/json': components['schemas']['AcknowledgeAnnouncementDto'];
      };
    };
    responses: {
      /** @description Created. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          'Idempotent-Replayed': components['headers']['IdempotentReplayed'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-f2e6-7caf-97a3-cd7edabd7177",
           *       "stayId": "0197c3a2-39be-7152-989c-7942a8e7765d",
           *       "moment": "arrival",
           *       "by": "Text",
           *       "at": "2026-11-21T18:04:05.000Z",
           *       "businessDate": "2026-11-21"
           *     }
           */
          'application/json': components['schemas']['AcknowledgementDto'];
        };
      };
      400: components['responses']['400.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.already-exists.announcement-changed.idempotency-key-in-flight.nothing-to-announce.write-conflict'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.data-refused.idempotency-key-reused'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  listChargeWaivers: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-39be-7152-989c-7942a8e7765d */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": "0197c3a2-1379-760d-9780-5228af77a87e",
           *           "stayId": "0197c3a2-39be-7152-989c-7942a8e7765d",
           *           "charge": "late-check-out",
           *           "reason": "taken",
           *           "by": "Text",
           *           "at": "2026-11-21T18:04:05.000Z"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['ChargeWaiverListDto'];
        };
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.permission-missing'];
      404: components['responses']['404.not-found'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  waiveCharge: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Made by the caller for this one effect: sending it again answers what was answered before.
         * @example 5f0c6f9e-2f5e-4f5c-9a35-6c1e0b7d9a42
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-39be-7152-989c-7942a8e7765d */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "id": "0197c3a2-dbef-7ece-94e7-19fb2453e82a",
         *       "charge": "late-check-out",
         *       "reason": "Flight cancelled, agreed by the duty manager"
         *     }
         */
        'application/json': components['schemas']['WaiveChargeDto'];
      };
    };
    responses: {
      /** @description Created. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          'Idempotent-Replayed': components['headers']['IdempotentReplayed'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-1379-760d-9780-5228af77a87e",
           *       "stayId": "0197c3a2-39be-7152-989c-7942a8e7765d",
           *       "charge": "late-check-out",
           *       "reason": "taken",
           *       "by": "Text",
           *       "at": "2026-11-21T18:04:05.000Z"
           *     }
           */
          'application/json': components['schemas']['ChargeWaiverDto'];
        };
      };
      400: components['responses']['400.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.already-exists.charge-already-waived.idempotency-key-in-flight.write-conflict'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.data-refused.idempotency-key-reused'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  listMoveCandidates: {
    parameters: {
      query?: {
        /**
         * @description What is wrong with the room now; of the stay's newest open case when left out.
         * @example noise
         */
        reason?: components['schemas']['MoveReason'];
        /**
         * @description The room a noise or smell comes from, when that is another than the guest's own.
         * @example 0197c3a2-9b68-7f6e-94da-28a6679544e4
         */
        causeInRoomId?: string;
        /**
         * @description What the guest would like, beside what the stay's special requests say; features separated by commas.
         * @example Text
         */
        wishes?: string;
      };
      header?: never;
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-39be-7152-989c-7942a8e7765d */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "stayId": "0197c3a2-39be-7152-989c-7942a8e7765d",
           *       "businessDate": "2026-11-21",
           *       "nights": {
           *         "from": "2026-11-21",
           *         "until": "2026-11-23"
           *       },
           *       "candidates": [
           *         {
           *           "roomId": "0197c3a2-1f1c-75b2-9fad-778434024f15",
           *           "roomNumber": "412",
           *           "floor": 4,
           *           "roomType": "DLX",
           *           "features": [
           *             "accessible"
           *           ],
           *           "status": "Clean",
           *           "frontOfficeStatus": "Vacant",
           *           "score": 120,
           *           "reasons": [
           *             {
           *               "code": "prefers-floor",
           *               "points": 20,
           *               "facts": {
           *                 "floor": 5
           *               }
           *             }
           *           ]
           *         }
           *       ],
           *       "excluded": [
           *         {
           *           "roomId": "0197c3a2-1f1c-75b2-9fad-778434024f15",
           *           "roomNumber": "412",
           *           "roomType": "DLX",
           *           "reason": "taken",
           *           "facts": {
           *             "floor": 5
           *           }
           *         }
           *       ],
           *       "weightsVersion": 1,
           *       "ways": [
           *         {
           *           "code": "override",
           *           "roomId": "0197c3a2-1f1c-75b2-9fad-778434024f15",
           *           "roomNumber": "412",
           *           "cost": 1,
           *           "facts": {
           *             "floor": 5
           *           }
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['MoveCandidatesDto'];
        };
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.no-night-left.stay-not-in-house'];
      422: components['responses']['422.room-unknown'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  previewMove: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Made by the caller for this one effect: sending it again answers what was answered before.
         * @example 5f0c6f9e-2f5e-4f5c-9a35-6c1e0b7d9a42
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-39be-7152-989c-7942a8e7765d */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "toRoomId": "0197c3a2-5ce3-788b-90b6-b1f7967bf998",
         *       "caseId": "0197c3a2-bbfc-7d41-960a-1e8674dac622",
         *       "reason": "noise",
         *       "oldRoomStatus": "Dirty",
         *       "rate": "keep",
         *       "newRate": {
         *         "amount": "12.50",
         *         "currency": "EUR"
         *       }
         *     }
         */
        'application/json': components['schemas']['PreviewMoveDto'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          'Idempotent-Replayed': components['headers']['IdempotentReplayed'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "stayId": "0197c3a2-39be-7152-989c-7942a8e7765d",
           *       "fromRoom": {
           *         "id": "0197c3a2-a5b5-7f37-94d0-4cce4bf53d66",
           *         "number": "412",
           *         "roomType": "DLX"
           *       },
           *       "toRoom": {
           *         "id": "0197c3a2-a5b5-7f37-94d0-4cce4bf53d66",
           *         "number": "412",
           *         "roomType": "DLX"
           *       },
           *       "nights": {
           *         "from": "2026-11-21",
           *         "until": "2026-11-23"
           *       },
           *       "roomTypeCharged": "STD",
           *       "roomTypeChargedBefore": "STD",
           *       "oldRoomStatus": "Clean",
           *       "rate": {
           *         "choice": "keep",
           *         "suggested": "keep",
           *         "choices": [
           *           "keep"
           *         ]
           *       },
           *       "rates": [
           *         {
           *           "night": "2026-11-21",
           *           "before": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           },
           *           "after": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           },
           *           "taxBefore": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           },
           *           "taxAfter": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           },
           *           "onBill": false
           *         }
           *       ],
           *       "tonightPosted": false,
           *       "lines": [
           *         {
           *           "kind": "credit",
           *           "ofPostingId": "0197c3a2-53bb-7402-9735-c0da89e8cb29",
           *           "amount": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           },
           *           "taxIncluded": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           },
           *           "window": 1
           *         }
           *       ],
           *       "payer": {
           *         "window": 1,
           *         "payerKind": "guest",
           *         "payerName": "Anna Nowak",
           *         "isGuest": false
           *       },
           *       "doNotMove": false,
           *       "companions": [],
           *       "caseNumber": "Text",
           *       "documents": [
           *         "registration-card"
           *       ],
           *       "checklist": [
           *         "new-key-before-old",
           *         "luggage"
           *       ],
           *       "warnings": [
           *         {
           *           "code": "prefers-floor",
           *           "points": 20,
           *           "facts": {
           *             "floor": 5
           *           }
           *         }
           *       ],
           *       "token": "n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg"
           *     }
           */
          'application/json': components['schemas']['MovePreviewDto'];
        };
      };
      400: components['responses']['400.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.move-override-not-permitted.permission-missing.re-price-not-permitted'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.already-exists.folio-closed.idempotency-key-in-flight.no-night-left.room-blocked.room-discrepant.room-held.room-not-given.room-out-of-order.room-taken.stay-not-in-house.window-closed.write-conflict'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.currency-differs.data-refused.idempotency-key-reused.new-rate-mismatch.own-room.pseudo-room.room-needs-override.room-not-accessible.room-smoking-differs.room-too-small.room-type-not-better.room-type-not-worse.room-type-price-missing.room-unknown.stay-do-not-move.transaction-code-unknown'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  listMoves: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-39be-7152-989c-7942a8e7765d */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": "0197c3a2-683a-762c-9e15-fbabb1ac8670",
           *           "stayId": "0197c3a2-39be-7152-989c-7942a8e7765d",
           *           "caseId": "0197c3a2-bbfc-7d41-960a-1e8674dac622",
           *           "fromRoom": {
           *             "id": "0197c3a2-a5b5-7f37-94d0-4cce4bf53d66",
           *             "number": "412",
           *             "roomType": "DLX"
           *           },
           *           "toRoom": {
           *             "id": "0197c3a2-a5b5-7f37-94d0-4cce4bf53d66",
           *             "number": "412",
           *             "roomType": "DLX"
           *           },
           *           "nights": {
           *             "from": "2026-11-21",
           *             "until": "2026-11-23"
           *           },
           *           "roomTypeCharged": "STD",
           *           "roomTypeChargedBefore": "STD",
           *           "rateChoice": "keep",
           *           "oldRoomStatus": "Clean",
           *           "reason": "taken",
           *           "movedBy": "Text",
           *           "movedAt": "2026-11-21T18:04:05.000Z",
           *           "businessDate": "2026-11-21",
           *           "undoneBy": "Text",
           *           "undoneAt": "2026-11-21T18:04:05.000Z"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['MoveListDto'];
        };
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.permission-missing'];
      404: components['responses']['404.not-found'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  moveStay: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made by the caller for this one effect: sending it again answers what was answered before.
         * @example 5f0c6f9e-2f5e-4f5c-9a35-6c1e0b7d9a42
         */
        'Idempotency-Key': components['parameters']['RequiredIdempotencyKey'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-39be-7152-989c-7942a8e7765d */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "toRoomId": "0197c3a2-5ce3-788b-90b6-b1f7967bf998",
         *       "caseId": "0197c3a2-bbfc-7d41-960a-1e8674dac622",
         *       "reason": "noise",
         *       "oldRoomStatus": "Dirty",
         *       "rate": "keep",
         *       "newRate": {
         *         "amount": "12.50",
         *         "currency": "EUR"
         *       },
         *       "id": "0197c3a2-5979-77be-962b-404b86d7862c",
         *       "previewToken": "n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg"
         *     }
         */
        'application/json': components['schemas']['MoveStayDto'];
      };
    };
    responses: {
      /** @description Created. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          'Idempotent-Replayed': components['headers']['IdempotentReplayed'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-683a-762c-9e15-fbabb1ac8670",
           *       "stayId": "0197c3a2-39be-7152-989c-7942a8e7765d",
           *       "caseId": "0197c3a2-bbfc-7d41-960a-1e8674dac622",
           *       "fromRoom": {
           *         "id": "0197c3a2-a5b5-7f37-94d0-4cce4bf53d66",
           *         "number": "412",
           *         "roomType": "DLX"
           *       },
           *       "toRoom": {
           *         "id": "0197c3a2-a5b5-7f37-94d0-4cce4bf53d66",
           *         "number": "412",
           *         "roomType": "DLX"
           *       },
           *       "nights": {
           *         "from": "2026-11-21",
           *         "until": "2026-11-23"
           *       },
           *       "roomTypeCharged": "STD",
           *       "roomTypeChargedBefore": "STD",
           *       "rateChoice": "keep",
           *       "oldRoomStatus": "Clean",
           *       "reason": "taken",
           *       "movedBy": "Text",
           *       "movedAt": "2026-11-21T18:04:05.000Z",
           *       "businessDate": "2026-11-21",
           *       "undoneBy": "Text",
           *       "undoneAt": "2026-11-21T18:04:05.000Z"
           *     }
           */
          'application/json': components['schemas']['MoveDto'];
        };
      };
      400: components['responses']['400.idempotency-key-missing.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.move-override-not-permitted.permission-missing.re-price-not-permitted'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.already-exists.folio-closed.idempotency-key-in-flight.no-night-left.room-blocked.room-discrepant.room-held.room-not-given.room-out-of-order.room-taken.stay-not-in-house.window-closed.write-conflict'];
      412: components['responses']['412.preview-stale'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.case-of-another-stay.currency-differs.data-refused.idempotency-key-reused.new-rate-mismatch.own-room.pseudo-room.room-needs-override.room-not-accessible.room-smoking-differs.room-too-small.room-type-not-better.room-type-not-worse.room-type-price-missing.room-unknown.stay-do-not-move.transaction-code-unknown'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  undoMove: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made by the caller for this one effect: sending it again answers what was answered before.
         * @example 5f0c6f9e-2f5e-4f5c-9a35-6c1e0b7d9a42
         */
        'Idempotency-Key': components['parameters']['RequiredIdempotencyKey'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-39be-7152-989c-7942a8e7765d */
        id: string;
        /** @example 0197c3a2-683a-762c-9e15-fbabb1ac8670 */
        moveId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          'Idempotent-Replayed': components['headers']['IdempotentReplayed'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-683a-762c-9e15-fbabb1ac8670",
           *       "stayId": "0197c3a2-39be-7152-989c-7942a8e7765d",
           *       "caseId": "0197c3a2-bbfc-7d41-960a-1e8674dac622",
           *       "fromRoom": {
           *         "id": "0197c3a2-a5b5-7f37-94d0-4cce4bf53d66",
           *         "number": "412",
           *         "roomType": "DLX"
           *       },
           *       "toRoom": {
           *         "id": "0197c3a2-a5b5-7f37-94d0-4cce4bf53d66",
           *         "number": "412",
           *         "roomType": "DLX"
           *       },
           *       "nights": {
           *         "from": "2026-11-21",
           *         "until": "2026-11-23"
           *       },
           *       "roomTypeCharged": "STD",
           *       "roomTypeChargedBefore": "STD",
           *       "rateChoice": "keep",
           *       "oldRoomStatus": "Clean",
           *       "reason": "taken",
           *       "movedBy": "Text",
           *       "movedAt": "2026-11-21T18:04:05.000Z",
           *       "businessDate": "2026-11-21",
           *       "undoneBy": "Text",
           *       "undoneAt": "2026-11-21T18:04:05.000Z"
           *     }
           */
          'application/json': components['schemas']['MoveDto'];
        };
      };
      400: components['responses']['400.idempotency-key-missing.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.already-exists.guest-has-left.idempotency-key-in-flight.move-already-undone.move-lines-changed.move-night-posted.move-not-the-last.move-of-another-day.old-room-given.window-closed.write-conflict'];
      422: components['responses']['422.data-refused.idempotency-key-reused'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  readStayOverview: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-39be-7152-989c-7942a8e7765d */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "stay": {
           *         "id": "0197c3a2-39be-7152-989c-7942a8e7765d",
           *         "version": 3,
           *         "confirmationNumber": "4711-8842",
           *         "status": "InHouse",
           *         "guest": {
           *           "id": "0197c3a2-4b82-732d-99d0-ad3b4b8e7488",
           *           "addressAs": "Ms Anna Nowak",
           *           "language": "pl"
           *         },
           *         "arrival": "2026-11-19",
           *         "departure": "2026-11-23",
           *         "nights": 4,
           *         "adults": 2,
           *         "children": 0,
           *         "infants": 0,
           *         "room": {
           *           "id": "0197c3a2-1e77-7101-93ad-8e17c787e7f9",
           *           "number": "412",
           *           "roomType": "DLX"
           *         },
           *         "roomTypeCharged": "STD",
           *         "mealPlan": "room-only",
           *         "ratePlan": "BAR",
           *         "nightlyRates": [
           *           {
           *             "night": "2026-11-21",
           *             "rate": {
           *               "amount": "12.50",
           *               "currency": "EUR"
           *             },
           *             "roomTypeCharged": "STD"
           *           }
           *         ],
           *         "marketSegment": "Online TA",
           *         "specialRequests": [
           *           "Quiet room"
           *         ],
           *         "companions": [
           *           "Mr Jan Nowak"
           *         ],
           *         "partyCode": "NOWAK-2026",
           *         "childAges": [
           *           1
           *         ],
           *         "taxExempt": [
           *           "Text"
           *         ],
           *         "rateSuppressed": false,
           *         "packageCode": "Text",
           *         "doNotMove": false,
           *         "externalIds": [
           *           {
           *             "system": "opera",
           *             "id": "R-10442"
           *           }
           *         ]
           *       },
           *       "guest": {
           *         "id": "0197c3a2-8498-73c6-90f7-daadc1cb8698",
           *         "version": 3,
           *         "firstName": "Anna",
           *         "lastName": "Nowak",
           *         "formOfAddress": "Ms",
           *         "preferredName": "Ania",
           *         "addressAs": "Ms Anna Nowak",
           *         "pronunciation": "AN-na NO-vak",
           *         "language": "pl",
           *         "country": "PL",
           *         "email": "anna.nowak@example.com",
           *         "phone": "+48 601 234 567",
           *         "tier": "none",
           *         "vip": false,
           *         "repeatGuest": false,
           *         "messageConsent": "unknown",
           *         "externalIds": [
           *           {
           *             "system": "opera",
           *             "id": "R-10442"
           *           }
           *         ]
           *       },
           *       "nightNumber": 2,
           *       "nightsLeft": 2,
           *       "sharers": [
           *         {
           *           "stayId": "0197c3a2-39be-7152-989c-7942a8e7765d",
           *           "addressAs": "Ms Anna Nowak"
           *         }
           *       ],
           *       "party": [
           *         {
           *           "stayId": "0197c3a2-39be-7152-989c-7942a8e7765d",
           *           "addressAs": "Ms Anna Nowak",
           *           "roomNumber": "412",
           *           "status": "InHouse"
           *         }
           *       ],
           *       "rooms": [
           *         "Text"
           *       ],
           *       "folios": [
           *         {
           *           "id": "0197c3a2-4631-7f24-94ad-4495271986f2",
           *           "version": 3,
           *           "stayId": "0197c3a2-39be-7152-989c-7942a8e7765d",
           *           "number": "F-20871",
           *           "currency": "EUR",
           *           "status": "open",
           *           "balance": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           },
           *           "windows": [
           *             {
           *               "number": 1,
           *               "payerKind": "guest",
           *               "payerName": "Anna Nowak",
           *               "confidential": false,
           *               "closed": false,
           *               "balance": {
           *                 "amount": "12.50",
           *                 "currency": "EUR"
           *               }
           *             }
           *           ],
           *           "externalIds": [
           *             {
           *               "system": "opera",
           *               "id": "R-10442"
           *             }
           *           ]
           *         }
           *       ],
           *       "lastPostings": [
           *         {
           *           "id": "0197c3a2-95bb-7b36-9a87-86c764f97434",
           *           "folioId": "0197c3a2-4631-7f24-94ad-4495271986f2",
           *           "window": 1,
           *           "kind": "charge",
           *           "transactionCode": "ROOM",
           *           "description": "Minibar, still water",
           *           "amount": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           },
           *           "taxIncluded": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           },
           *           "quantity": 1,
           *           "unitPrice": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           },
           *           "serviceDate": "2026-11-21",
           *           "businessDate": "2026-11-21",
           *           "postedAt": "2026-11-21T18:04:05.000Z",
           *           "postedBy": "Night audit",
           *           "source": "pms",
           *           "reference": "CHK-88213",
           *           "roomNumber": "412",
           *           "generatedFrom": "0197c3a2-ce3c-7d79-9753-d26ecb4066ee",
           *           "correctsId": "0197c3a2-ce50-7a4d-9ed3-4e88c7e251bc",
           *           "replacesId": "0197c3a2-7114-7285-9570-afe0bb408e76",
           *           "undoesId": "0197c3a2-825c-7688-9947-f757896cdb06",
           *           "packageCode": "Text",
           *           "checkNumber": "Text",
           *           "credited": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           },
           *           "became": [
           *             {
           *               "how": "voided",
           *               "amount": {
           *                 "amount": "12.50",
           *                 "currency": "EUR"
           *               },
           *               "to": {
           *                 "folioId": "0197c3a2-4631-7f24-94ad-4495271986f2",
           *                 "folioNumber": "Text",
           *                 "window": 1,
           *                 "payer": "Anna Nowak"
           *               }
           *             }
           *           ]
           *         }
           *       ],
           *       "openCases": [
           *         {
           *           "id": "0197c3a2-5196-7156-9e6b-0ee0b98aae79",
           *           "version": 3,
           *           "number": "412",
           *           "kind": "complaint",
           *           "category": "noise",
           *           "severity": "minor",
           *           "state": "Assigned",
           *           "stayId": "0197c3a2-39be-7152-989c-7942a8e7765d",
           *           "guestName": "Anna Nowak",
           *           "roomNumber": "412",
           *           "statedProblem": "I hear the lift all night.",
           *           "owner": {
           *             "id": "0197c3a2-5196-7156-9e6b-0ee0b98aae79",
           *             "name": "Maja Kowalska"
           *           },
           *           "desk": {
           *             "code": "prefers-floor",
           *             "name": "Maja Kowalska"
           *           },
           *           "nextPromise": {
           *             "what": "A quiet room by eight this evening.",
           *             "dueAt": "2026-11-21T18:04:05.000Z"
           *           },
           *           "openedAt": "2026-11-21T18:04:05.000Z",
           *           "dueAt": "2026-11-21T18:04:05.000Z",
           *           "lastEntryAt": "2026-11-21T18:04:05.000Z"
           *         }
           *       ],
           *       "duePromises": [
           *         {
           *           "id": "0197c3a2-3513-7d94-952a-f7c1768eeba7",
           *           "caseId": "0197c3a2-bbfc-7d41-960a-1e8674dac622",
           *           "what": "A quiet room by eight this evening.",
           *           "dueAt": "2026-11-21T18:04:05.000Z",
           *           "owner": "Maja Kowalska",
           *           "state": "open"
           *         }
           *       ],
           *       "pastCases": [
           *         {
           *           "id": "0197c3a2-2ef6-7908-959c-be875f4e063a",
           *           "number": "412",
           *           "category": "noise",
           *           "severity": "minor",
           *           "thisStay": false,
           *           "closedAt": "2026-11-21T18:04:05.000Z",
           *           "outcome": "Moved to 508, ten percent off the first night."
           *         }
           *       ],
           *       "staysBefore": 3,
           *       "pastProblems": {
           *         "count": 2,
           *         "categories": [
           *           {
           *             "category": "noise",
           *             "count": 2
           *           }
           *         ],
           *         "serious": {
           *           "id": "0197c3a2-2ef6-7908-959c-be875f4e063a",
           *           "number": "412",
           *           "category": "noise",
           *           "severity": "minor",
           *           "thisStay": false,
           *           "closedAt": "2026-11-21T18:04:05.000Z",
           *           "outcome": "Moved to 508, ten percent off the first night."
           *         }
           *       },
           *       "lastContact": {
           *         "at": "2026-11-21T18:04:05.000Z",
           *         "by": "Text",
           *         "kind": "opened",
           *         "caseId": "0197c3a2-bbfc-7d41-960a-1e8674dac622"
           *       },
           *       "announcement": {
           *         "moment": "arrival",
           *         "caseIds": [
           *           "0197c3a2-bbfc-7d41-960a-1e8674dac622"
           *         ],
           *         "promiseIds": [
           *           "0197c3a2-3513-7d94-952a-f7c1768eeba7"
           *         ],
           *         "findingKeys": [
           *           "Text"
           *         ],
           *         "acknowledgedBy": [
           *           {
           *             "id": "0197c3a2-8611-78a3-9b7f-c92492b02656",
           *             "name": "Maja Kowalska",
           *             "at": "2026-11-21T18:04:05.000Z"
           *           }
           *         ]
           *       }
           *     }
           */
          'application/json': components['schemas']['StayOverviewDto'];
        };
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.permission-missing'];
      404: components['responses']['404.not-found'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  listTasks: {
    parameters: {
      query?: {
        /**
         * @description Rows in the answer.
         * @example 50
         */
        limit?: number;
        /**
         * @description `page.nextCursor` of the answer before.
         * @example WyIwMTk3YzNhMi03ZDFlIl0
         */
        cursor?: string;
        /** @example front-office */
        department?: components['schemas']['TaskDepartment'];
        /** @example Open */
        state?: components['schemas']['TaskState'];
        /**
         * @description `true`: somebody still has to do something; `false`: done or cancelled.
         * @example true
         */
        open?: 'true' | 'false';
        /** @example 0197c3a2-1f1c-75b2-9fad-778434024f15 */
        roomId?: string;
        /** @example 0197c3a2-39be-7152-989c-7942a8e7765d */
        stayId?: string;
        /** @example 0197c3a2-bbfc-7d41-960a-1e8674dac622 */
        caseId?: string;
        /** @example 0197c3a2-683a-762c-9e15-fbabb1ac8670 */
        moveId?: string;
        /**
         * @description `true`: only what the asker has accepted.
         * @example true
         */
        mine?: 'true';
      };
      header?: never;
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": "0197c3a2-7d1e-7131-9d15-fb2338986a14",
           *           "version": 3,
           *           "department": "front-office",
           *           "kind": "cleaning",
           *           "severity": "minor",
           *           "state": "Open",
           *           "text": "The shower head drips",
           *           "room": {
           *             "id": "0197c3a2-7d45-7aff-90b9-db2207a47910",
           *             "version": 3,
           *             "number": "412",
           *             "floor": 4,
           *             "status": "Clean",
           *             "frontOfficeStatus": "Vacant"
           *           },
           *           "stayId": "0197c3a2-39be-7152-989c-7942a8e7765d",
           *           "caseId": "0197c3a2-bbfc-7d41-960a-1e8674dac622",
           *           "moveId": "0197c3a2-683a-762c-9e15-fbabb1ac8670",
           *           "assignee": {
           *             "id": "0197c3a2-7d1e-7131-9d15-fb2338986a14",
           *             "name": "Maja Kowalska"
           *           },
           *           "openedBy": "Text",
           *           "openedAt": "2026-11-21T18:04:05.000Z",
           *           "dueAt": "2026-11-21T18:04:05.000Z",
           *           "declined": {
           *             "reason": "do-not-disturb",
           *             "note": "For the broken lift",
           *             "by": "Text"
           *           },
           *           "settledAt": "2026-11-21T18:04:05.000Z",
           *           "notesCount": 1,
           *           "photosCount": 1
           *         }
           *       ],
           *       "page": {
           *         "nextCursor": "Text",
           *         "hasMore": false
           *       }
           *     }
           */
          'application/json': components['schemas']['TaskRowPageDto'];
        };
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.permission-missing'];
      404: components['responses']['404.not-found'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  openTask: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Made by the caller for this one effect: sending it again answers what was answered before.
         * @example 5f0c6f9e-2f5e-4f5c-9a35-6c1e0b7d9a42
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "id": "0197c3a2-4a32-7923-985e-94a62eb14ad3",
         *       "kind": "cleaning",
         *       "department": "front-office",
         *       "roomId": "0197c3a2-1f1c-75b2-9fad-778434024f15",
         *       "stayId": "0197c3a2-39be-7152-989c-7942a8e7765d",
         *       "caseId": "0197c3a2-bbfc-7d41-960a-1e8674dac622",
         *       "severity": "minor",
         *       "dueAt": "2026-11-21T18:04:05.000Z",
         *       "text": "The shower head drips"
         *     }
         */
        'application/json': components['schemas']['OpenTaskDto'];
      };
    };
    responses: {
      /** @description Created. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          ETag: components['headers']['ETag'];
          'Idempotent-Replayed': components['headers']['IdempotentReplayed'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-0ebb-7429-9fa8-6d481c2630fa",
           *       "version": 3,
           *       "department": "front-office",
           *       "kind": "cleaning",
           *       "severity": "minor",
           *       "state": "Open",
           *       "text": "The shower head drips",
           *       "room": {
           *         "id": "0197c3a2-7d45-7aff-90b9-db2207a47910",
           *         "version": 3,
           *         "number": "412",
           *         "floor": 4,
           *         "status": "Clean",
           *         "frontOfficeStatus": "Vacant"
           *       },
           *       "stayId": "0197c3a2-39be-7152-989c-7942a8e7765d",
           *       "caseId": "0197c3a2-bbfc-7d41-960a-1e8674dac622",
           *       "moveId": "0197c3a2-683a-762c-9e15-fbabb1ac8670",
           *       "assignee": {
           *         "id": "0197c3a2-0ebb-7429-9fa8-6d481c2630fa",
           *         "name": "Maja Kowalska"
           *       },
           *       "openedBy": "Text",
           *       "openedAt": "2026-11-21T18:04:05.000Z",
           *       "dueAt": "2026-11-21T18:04:05.000Z",
           *       "declined": {
           *         "reason": "do-not-disturb",
           *         "note": "For the broken lift",
           *         "by": "Text"
           *       },
           *       "settledAt": "2026-11-21T18:04:05.000Z",
           *       "notesCount": 1,
           *       "photosCount": 1,
           *       "acts": [
           *         "accept"
           *       ],
           *       "notes": [
           *         {
           *           "id": "0197c3a2-f994-7b55-98af-bcb5cff14d45",
           *           "text": "New washer, tested",
           *           "author": "Text",
           *           "at": "2026-11-21T18:04:05.000Z"
           *         }
           *       ],
           *       "photos": [
           *         {
           *           "id": "0197c3a2-aa73-7e21-9f6c-44c69fbbf7fd",
           *           "type": "image/jpeg",
           *           "bytes": 1,
           *           "author": "Text",
           *           "at": "2026-11-21T18:04:05.000Z"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['TaskDto'];
        };
      };
      400: components['responses']['400.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.already-exists.idempotency-key-in-flight.write-conflict'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.case-unknown.data-refused.idempotency-key-reused.room-unknown.stay-unknown.task-due-in-the-past'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  readTask: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The ETag one has; 304 when it is still the current one.
         * @example "3"
         */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-0ebb-7429-9fa8-6d481c2630fa */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-0ebb-7429-9fa8-6d481c2630fa",
           *       "version": 3,
           *       "department": "front-office",
           *       "kind": "cleaning",
           *       "severity": "minor",
           *       "state": "Open",
           *       "text": "The shower head drips",
           *       "room": {
           *         "id": "0197c3a2-7d45-7aff-90b9-db2207a47910",
           *         "version": 3,
           *         "number": "412",
           *         "floor": 4,
           *         "status": "Clean",
           *         "frontOfficeStatus": "Vacant"
           *       },
           *       "stayId": "0197c3a2-39be-7152-989c-7942a8e7765d",
           *       "caseId": "0197c3a2-bbfc-7d41-960a-1e8674dac622",
           *       "moveId": "0197c3a2-683a-762c-9e15-fbabb1ac8670",
           *       "assignee": {
           *         "id": "0197c3a2-0ebb-7429-9fa8-6d481c2630fa",
           *         "name": "Maja Kowalska"
           *       },
           *       "openedBy": "Text",
           *       "openedAt": "2026-11-21T18:04:05.000Z",
           *       "dueAt": "2026-11-21T18:04:05.000Z",
           *       "declined": {
           *         "reason": "do-not-disturb",
           *         "note": "For the broken lift",
           *         "by": "Text"
           *       },
           *       "settledAt": "2026-11-21T18:04:05.000Z",
           *       "notesCount": 1,
           *       "photosCount": 1,
           *       "acts": [
           *         "accept"
           *       ],
           *       "notes": [
           *         {
           *           "id": "0197c3a2-f994-7b55-98af-bcb5cff14d45",
           *           "text": "New washer, tested",
           *           "author": "Text",
           *           "at": "2026-11-21T18:04:05.000Z"
           *         }
           *       ],
           *       "photos": [
           *         {
           *           "id": "0197c3a2-aa73-7e21-9f6c-44c69fbbf7fd",
           *           "type": "image/jpeg",
           *           "bytes": 1,
           *           "author": "Text",
           *           "at": "2026-11-21T18:04:05.000Z"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['TaskDto'];
        };
      };
      /** @description Still the version one has. */
      304: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.permission-missing'];
      404: components['responses']['404.not-found'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  editTask: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The ETag of the version that was read; another one by now is refused as `stale-version`.
         * @example "3"
         */
        'If-Match': components['parameters']['RequiredIfMatch'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-0ebb-7429-9fa8-6d481c2630fa */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "text": "The shower head drips, also when it is off",
         *       "severity": "minor",
         *       "dueAt": "2026-11-21T18:04:05.000Z"
         *     }
         */
        'application/json': components['schemas']['EditTaskDto'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-0ebb-7429-9fa8-6d481c2630fa",
           *       "version": 3,
           *       "department": "front-office",
           *       "kind": "cleaning",
           *       "severity": "minor",
           *       "state": "Open",
           *       "text": "The shower head drips",
           *       "room": {
           *         "id": "0197c3a2-7d45-7aff-90b9-db2207a47910",
           *         "version": 3,
           *         "number": "412",
           *         "floor": 4,
           *         "status": "Clean",
           *         "frontOfficeStatus": "Vacant"
           *       },
           *       "stayId": "0197c3a2-39be-7152-989c-7942a8e7765d",
           *       "caseId": "0197c3a2-bbfc-7d41-960a-1e8674dac622",
           *       "moveId": "0197c3a2-683a-762c-9e15-fbabb1ac8670",
           *       "assignee": {
           *         "id": "0197c3a2-0ebb-7429-9fa8-6d481c2630fa",
           *         "name": "Maja Kowalska"
           *       },
           *       "openedBy": "Text",
           *       "openedAt": "2026-11-21T18:04:05.000Z",
           *       "dueAt": "2026-11-21T18:04:05.000Z",
           *       "declined": {
           *         "reason": "do-not-disturb",
           *         "note": "For the broken lift",
           *         "by": "Text"
           *       },
           *       "settledAt": "2026-11-21T18:04:05.000Z",
           *       "notesCount": 1,
           *       "photosCount": 1,
           *       "acts": [
           *         "accept"
           *       ],
           *       "notes": [
           *         {
           *           "id": "0197c3a2-f994-7b55-98af-bcb5cff14d45",
           *           "text": "New washer, tested",
           *           "author": "Text",
           *           "at": "2026-11-21T18:04:05.000Z"
           *         }
           *       ],
           *       "photos": [
           *         {
           *           "id": "0197c3a2-aa73-7e21-9f6c-44c69fbbf7fd",
           *           "type": "image/jpeg",
           *           "bytes": 1,
           *           "author": "Text",
           *           "at": "2026-11-21T18:04:05.000Z"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['TaskDto'];
        };
      };
      400: components['responses']['400.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.task-already-done.task-cancelled.write-conflict'];
      412: components['responses']['412.stale-version'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.data-refused.task-due-in-the-past'];
      428: components['responses']['428.if-match-missing'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  acceptTask: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Made by the caller for this one effect: sending it again answers what was answered before.
         * @example 5f0c6f9e-2f5e-4f5c-9a35-6c1e0b7d9a42
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-0ebb-7429-9fa8-6d481c2630fa */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          ETag: components['headers']['ETag'];
          'Idempotent-Replayed': components['headers']['IdempotentReplayed'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-0ebb-7429-9fa8-6d481c2630fa",
           *       "version": 3,
           *       "department": "front-office",
           *       "kind": "cleaning",
           *       "severity": "minor",
           *       "state": "Open",
           *       "text": "The shower head drips",
           *       "room": {
           *         "id": "0197c3a2-7d45-7aff-90b9-db2207a47910",
           *         "version": 3,
           *         "number": "412",
           *         "floor": 4,
           *         "status": "Clean",
           *         "frontOfficeStatus": "Vacant"
           *       },
           *       "stayId": "0197c3a2-39be-7152-989c-7942a8e7765d",
           *       "caseId": "0197c3a2-bbfc-7d41-960a-1e8674dac622",
           *       "moveId": "0197c3a2-683a-762c-9e15-fbabb1ac8670",
           *       "assignee": {
           *         "id": "0197c3a2-0ebb-7429-9fa8-6d481c2630fa",
           *         "name": "Maja Kowalska"
           *       },
           *       "openedBy": "Text",
           *       "openedAt": "2026-11-21T18:04:05.000Z",
           *       "dueAt": "2026-11-21T18:04:05.000Z",
           *       "declined": {
           *         "reason": "do-not-disturb",
           *         "note": "For the broken lift",
           *         "by": "Text"
           *       },
           *       "settledAt": "2026-11-21T18:04:05.000Z",
           *       "notesCount": 1,
           *       "photosCount": 1,
           *       "acts": [
           *         "accept"
           *       ],
           *       "notes": [
           *         {
           *           "id": "0197c3a2-f994-7b55-98af-bcb5cff14d45",
           *           "text": "New washer, tested",
           *           "author": "Text",
           *           "at": "2026-11-21T18:04:05.000Z"
           *         }
           *       ],
           *       "photos": [
           *         {
           *           "id": "0197c3a2-aa73-7e21-9f6c-44c69fbbf7fd",
           *           "type": "image/jpeg",
           *           "bytes": 1,
           *           "author": "Text",
           *           "at": "2026-11-21T18:04:05.000Z"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['TaskDto'];
        };
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.already-exists.idempotency-key-in-flight.task-already-done.task-cancelled.task-taken.write-conflict'];
      422: components['responses']['422.data-refused.idempotency-key-reused'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  cancelTask: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Made by the caller for this one effect: sending it again answers what was answered before.
         * @example 5f0c6f9e-2f5e-4f5c-9a35-6c1e0b7d9a42
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-0ebb-7429-9fa8-6d481c2630fa */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "note": "For the broken lift"
         *     }
         */
        'application/json': components['schemas']['SettleTaskDto'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          ETag: components['headers']['ETag'];
          'Idempotent-Replayed': components['headers']['IdempotentReplayed'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-0ebb-7429-9fa8-6d481c2630fa",
           *       "version": 3,
           *       "department": "front-office",
           *       "kind": "cleaning",
           *       "severity": "minor",
           *       "state": "Open",
           *       "text": "The shower head drips",
           *       "room": {
           *         "id": "0197c3a2-7d45-7aff-90b9-db2207a47910",
           *         "version": 3,
           *         "number": "412",
           *         "floor": 4,
           *         "status": "Clean",
           *         "frontOfficeStatus": "Vacant"
           *       },
           *       "stayId": "0197c3a2-39be-7152-989c-7942a8e7765d",
           *       "caseId": "0197c3a2-bbfc-7d41-960a-1e8674dac622",
           *       "moveId": "0197c3a2-683a-762c-9e15-fbabb1ac8670",
           *       "assignee": {
           *         "id": "0197c3a2-0ebb-7429-9fa8-6d481c2630fa",
           *         "name": "Maja Kowalska"
           *       },
           *       "openedBy": "Text",
           *       "openedAt": "2026-11-21T18:04:05.000Z",
           *       "dueAt": "2026-11-21T18:04:05.000Z",
           *       "declined": {
           *         "reason": "do-not-disturb",
           *         "note": "For the broken lift",
           *         "by": "Text"
           *       },
           *       "settledAt": "2026-11-21T18:04:05.000Z",
           *       "notesCount": 1,
           *       "photosCount": 1,
           *       "acts": [
           *         "accept"
           *       ],
           *       "notes": [
           *         {
           *           "id": "0197c3a2-f994-7b55-98af-bcb5cff14d45",
           *           "text": "New washer, tested",
           *           "author": "Text",
           *           "at": "2026-11-21T18:04:05.000Z"
           *         }
           *       ],
           *       "photos": [
           *         {
           *           "id": "0197c3a2-aa73-7e21-9f6c-44c69fbbf7fd",
           *           "type": "image/jpeg",
           *           "bytes": 1,
           *           "author": "Text",
           *           "at": "2026-11-21T18:04:05.000Z"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['TaskDto'];
        };
      };
      400: components['responses']['400.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.already-exists.idempotency-key-in-flight.task-already-done.task-cancelled.write-conflict'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.data-refused.idempotency-key-reused'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  declineTask: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Made by the caller for this one effect: sending it again answers what was answered before.
         * @example 5f0c6f9e-2f5e-4f5c-9a35-6c1e0b7d9a42
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-0ebb-7429-9fa8-6d481c2630fa */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "reason": "do-not-disturb",
         *       "note": "For the broken lift"
         *     }
         */
        'application/json': components['schemas']['DeclineTaskDto'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          ETag: components['headers']['ETag'];
          'Idempotent-Replayed': components['headers']['IdempotentReplayed'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-0ebb-7429-9fa8-6d481c2630fa",
           *       "version": 3,
           *       "department": "front-office",
           *       "kind": "cleaning",
           *       "severity": "minor",
           *       "state": "Open",
           *       "text": "The shower head drips",
           *       "room": {
           *         "id": "0197c3a2-7d45-7aff-90b9-db2207a47910",
           *         "version": 3,
           *         "number": "412",
           *         "floor": 4,
           *         "status": "Clean",
           *         "frontOfficeStatus": "Vacant"
           *       },
           *       "stayId": "0197c3a2-39be-7152-989c-7942a8e7765d",
           *       "caseId": "0197c3a2-bbfc-7d41-960a-1e8674dac622",
           *       "moveId": "0197c3a2-683a-762c-9e15-fbabb1ac8670",
           *       "assignee": {
           *         "id": "0197c3a2-0ebb-7429-9fa8-6d481c2630fa",
           *         "name": "Maja Kowalska"
           *       },
           *       "openedBy": "Text",
           *       "openedAt": "2026-11-21T18:04:05.000Z",
           *       "dueAt": "2026-11-21T18:04:05.000Z",
           *       "declined": {
           *         "reason": "do-not-disturb",
           *         "note": "For the broken lift",
           *         "by": "Text"
           *       },
           *       "settledAt": "2026-11-21T18:04:05.000Z",
           *       "notesCount": 1,
           *       "photosCount": 1,
           *       "acts": [
           *         "accept"
           *       ],
           *       "notes": [
           *         {
           *           "id": "0197c3a2-f994-7b55-98af-bcb5cff14d45",
           *           "text": "New washer, tested",
           *           "author": "Text",
           *           "at": "2026-11-21T18:04:05.000Z"
           *         }
           *       ],
           *       "photos": [
           *         {
           *           "id": "0197c3a2-aa73-7e21-9f6c-44c69fbbf7fd",
           *           "type": "image/jpeg",
           *           "bytes": 1,
           *           "author": "Text",
           *           "at": "2026-11-21T18:04:05.000Z"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['TaskDto'];
        };
      };
      400: components['responses']['400.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.already-exists.idempotency-key-in-flight.task-already-done.task-cancelled.task-declined.write-conflict'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.data-refused.decline-needs-note.idempotency-key-reused'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  finishTask: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Made by the caller for this one effect: sending it again answers what was answered before.
         * @example 5f0c6f9e-2f5e-4f5c-9a35-6c1e0b7d9a42
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-0ebb-7429-9fa8-6d481c2630fa */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "note": "For the broken lift"
         *     }
         */
        'application/json': components['schemas']['SettleTaskDto'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          ETag: components['headers']['ETag'];
          'Idempotent-Replayed': components['headers']['IdempotentReplayed'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-0ebb-7429-9fa8-6d481c2630fa",
           *       "version": 3,
           *       "department": "front-office",
           *       "kind": "cleaning",
           *       "severity": "minor",
           *       "state": "Open",
           *       "text": "The shower head drips",
           *       "room": {
           *         "id": "0197c3a2-7d45-7aff-90b9-db2207a47910",
           *         "version": 3,
           *         "number": "412",
           *         "floor": 4,
           *         "status": "Clean",
           *         "frontOfficeStatus": "Vacant"
           *       },
           *       "stayId": "0197c3a2-39be-7152-989c-7942a8e7765d",
           *       "caseId": "0197c3a2-bbfc-7d41-960a-1e8674dac622",
           *       "moveId": "0197c3a2-683a-762c-9e15-fbabb1ac8670",
           *       "assignee": {
           *         "id": "0197c3a2-0ebb-7429-9fa8-6d481c2630fa",
           *         "name": "Maja Kowalska"
           *       },
           *       "openedBy": "Text",
           *       "openedAt": "2026-11-21T18:04:05.000Z",
           *       "dueAt": "2026-11-21T18:04:05.000Z",
           *       "declined": {
           *         "reason": "do-not-disturb",
           *         "note": "For the broken lift",
           *         "by": "Text"
           *       },
           *       "settledAt": "2026-11-21T18:04:05.000Z",
           *       "notesCount": 1,
           *       "photosCount": 1,
           *       "acts": [
           *         "accept"
           *       ],
           *       "notes": [
           *         {
           *           "id": "0197c3a2-f994-7b55-98af-bcb5cff14d45",
           *           "text": "New washer, tested",
           *           "author": "Text",
           *           "at": "2026-11-21T18:04:05.000Z"
           *         }
           *       ],
           *       "photos": [
           *         {
           *           "id": "0197c3a2-aa73-7e21-9f6c-44c69fbbf7fd",
           *           "type": "image/jpeg",
           *           "bytes": 1,
           *           "author": "Text",
           *           "at": "2026-11-21T18:04:05.000Z"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['TaskDto'];
        };
      };
      400: components['responses']['400.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.already-exists.idempotency-key-in-flight.task-already-done.task-cancelled.task-declined.write-conflict'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.data-refused.idempotency-key-reused'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  addTaskNote: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Made by the caller for this one effect: sending it again answers what was answered before.
         * @example 5f0c6f9e-2f5e-4f5c-9a35-6c1e0b7d9a42
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-0ebb-7429-9fa8-6d481c2630fa */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "id": "0197c3a2-59d0-78d2-9606-5ef3299fef3a",
         *       "text": "Guest prefers a call before we knock."
         *     }
         */
        'application/json': components['schemas']['AddTaskNoteDto'];
      };
    };
    responses: {
      /** @description Created. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          ETag: components['headers']['ETag'];
          'Idempotent-Replayed': components['headers']['IdempotentReplayed'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-0ebb-7429-9fa8-6d481c2630fa",
           *       "version": 3,
           *       "department": "front-office",
           *       "kind": "cleaning",
           *       "severity": "minor",
           *       "state": "Open",
           *       "text": "The shower head drips",
           *       "room": {
           *         "id": "0197c3a2-7d45-7aff-90b9-db2207a47910",
           *         "version": 3,
           *         "number": "412",
           *         "floor": 4,
           *         "status": "Clean",
           *         "frontOfficeStatus": "Vacant"
           *       },
           *       "stayId": "0197c3a2-39be-7152-989c-7942a8e7765d",
           *       "caseId": "0197c3a2-bbfc-7d41-960a-1e8674dac622",
           *       "moveId": "0197c3a2-683a-762c-9e15-fbabb1ac8670",
           *       "assignee": {
           *         "id": "0197c3a2-0ebb-7429-9fa8-6d481c2630fa",
           *         "name": "Maja Kowalska"
           *       },
           *       "openedBy": "Text",
           *       "openedAt": "2026-11-21T18:04:05.000Z",
           *       "dueAt": "2026-11-21T18:04:05.000Z",
           *       "declined": {
           *         "reason": "do-not-disturb",
           *         "note": "For the broken lift",
           *         "by": "Text"
           *       },
           *       "settledAt": "2026-11-21T18:04:05.000Z",
           *       "notesCount": 1,
           *       "photosCount": 1,
           *       "acts": [
           *         "accept"
           *       ],
           *       "notes": [
           *         {
           *           "id": "0197c3a2-f994-7b55-98af-bcb5cff14d45",
           *           "text": "New washer, tested",
           *           "author": "Text",
           *           "at": "2026-11-21T18:04:05.000Z"
           *         }
           *       ],
           *       "photos": [
           *         {
           *           "id": "0197c3a2-aa73-7e21-9f6c-44c69fbbf7fd",
           *           "type": "image/jpeg",
           *           "bytes": 1,
           *           "author": "Text",
           *           "at": "2026-11-21T18:04:05.000Z"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['TaskDto'];
        };
      };
      400: components['responses']['400.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.already-exists.idempotency-key-in-flight.write-conflict'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.data-refused.idempotency-key-reused'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  addTaskPhoto: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Made by the caller for this one effect: sending it again answers what was answered before.
         * @example 5f0c6f9e-2f5e-4f5c-9a35-6c1e0b7d9a42
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-0ebb-7429-9fa8-6d481c2630fa */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'image/jpeg': string;
        'image/png': string;
        'image/webp': string;
      };
    };
    responses: {
      /** @description Created. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          ETag: components['headers']['ETag'];
          'Idempotent-Replayed': components['headers']['IdempotentReplayed'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-0ebb-7429-9fa8-6d481c2630fa",
           *       "version": 3,
           *       "department": "front-office",
           *       "kind": "cleaning",
           *       "severity": "minor",
           *       "state": "Open",
           *       "text": "The shower head drips",
           *       "room": {
           *         "id": "0197c3a2-7d45-7aff-90b9-db2207a47910",
           *         "version": 3,
           *         "number": "412",
           *         "floor": 4,
           *         "status": "Clean",
           *         "frontOfficeStatus": "Vacant"
           *       },
           *       "stayId": "0197c3a2-39be-7152-989c-7942a8e7765d",
           *       "caseId": "0197c3a2-bbfc-7d41-960a-1e8674dac622",
           *       "moveId": "0197c3a2-683a-762c-9e15-fbabb1ac8670",
           *       "assignee": {
           *         "id": "0197c3a2-0ebb-7429-9fa8-6d481c2630fa",
           *         "name": "Maja Kowalska"
           *       },
           *       "openedBy": "Text",
           *       "openedAt": "2026-11-21T18:04:05.000Z",
           *       "dueAt": "2026-11-21T18:04:05.000Z",
           *       "declined": {
           *         "reason": "do-not-disturb",
           *         "note": "For the broken lift",
           *         "by": "Text"
           *       },
           *       "settledAt": "2026-11-21T18:04:05.000Z",
           *       "notesCount": 1,
           *       "photosCount": 1,
           *       "acts": [
           *         "accept"
           *       ],
           *       "notes": [
           *         {
           *           "id": "0197c3a2-f994-7b55-98af-bcb5cff14d45",
           *           "text": "New washer, tested",
           *           "author": "Text",
           *           "at": "2026-11-21T18:04:05.000Z"
           *         }
           *       ],
           *       "photos": [
           *         {
           *           "id": "0197c3a2-aa73-7e21-9f6c-44c69fbbf7fd",
           *           "type": "image/jpeg",
           *           "bytes": 1,
           *           "author": "Text",
           *           "at": "2026-11-21T18:04:05.000Z"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['TaskDto'];
        };
      };
      400: components['responses']['400.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.already-exists.idempotency-key-in-flight.photos-too-many.write-conflict'];
      413: components['responses']['413.body-too-large.photo-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.data-refused.idempotency-key-reused.photo-not-an-image'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  readTaskPhoto: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-0ebb-7429-9fa8-6d481c2630fa */
        id: string;
        /** @example 0197c3a2-55c6-74d0-9fcd-6f9d5f7c8280 */
        photoId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          'image/jpeg': string;
          'image/png': string;
          'image/webp': string;
        };
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.permission-missing'];
      404: components['responses']['404.not-found'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  reassignTask: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Made by the caller for this one effect: sending it again answers what was answered before.
         * @example 5f0c6f9e-2f5e-4f5c-9a35-6c1e0b7d9a42
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-0ebb-7429-9fa8-6d481c2630fa */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "department": "front-office",
         *       "note": "For the broken lift"
         *     }
         */
        'application/json': components['schemas']['ReassignTaskDto'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          ETag: components['headers']['ETag'];
          'Idempotent-Replayed': components['headers']['IdempotentReplayed'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-0ebb-7429-9fa8-6d481c2630fa",
           *       "version": 3,
           *       "department": "front-office",
           *       "kind": "cleaning",
           *       "severity": "minor",
           *       "state": "Open",
           *       "text": "The shower head drips",
           *       "room": {
           *         "id": "0197c3a2-7d45-7aff-90b9-db2207a47910",
           *         "version": 3,
           *         "number": "412",
           *         "floor": 4,
           *         "status": "Clean",
           *         "frontOfficeStatus": "Vacant"
           *       },
           *       "stayId": "0197c3a2-39be-7152-989c-7942a8e7765d",
           *       "caseId": "0197c3a2-bbfc-7d41-960a-1e8674dac622",
           *       "moveId": "0197c3a2-683a-762c-9e15-fbabb1ac8670",
           *       "assignee": {
           *         "id": "0197c3a2-0ebb-7429-9fa8-6d481c2630fa",
           *         "name": "Maja Kowalska"
           *       },
           *       "openedBy": "Text",
           *       "openedAt": "2026-11-21T18:04:05.000Z",
           *       "dueAt": "2026-11-21T18:04:05.000Z",
           *       "declined": {
           *         "reason": "do-not-disturb",
           *         "note": "For the broken lift",
           *         "by": "Text"
           *       },
           *       "settledAt": "2026-11-21T18:04:05.000Z",
           *       "notesCount": 1,
           *       "photosCount": 1,
           *       "acts": [
           *         "accept"
           *       ],
           *       "notes": [
           *         {
           *           "id": "0197c3a2-f994-7b55-98af-bcb5cff14d45",
           *           "text": "New washer, tested",
           *           "author": "Text",
           *           "at": "2026-11-21T18:04:05.000Z"
           *         }
           *       ],
           *       "photos": [
           *         {
           *           "id": "0197c3a2-aa73-7e21-9f6c-44c69fbbf7fd",
           *           "type": "image/jpeg",
           *           "bytes": 1,
           *           "author": "Text",
           *           "at": "2026-11-21T18:04:05.000Z"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['TaskDto'];
        };
      };
      400: components['responses']['400.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.already-exists.idempotency-key-in-flight.task-already-done.task-cancelled.write-conflict'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.data-refused.idempotency-key-reused.reassign-changes-nothing'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  reopenTask: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Made by the caller for this one effect: sending it again answers what was answered before.
         * @example 5f0c6f9e-2f5e-4f5c-9a35-6c1e0b7d9a42
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-0ebb-7429-9fa8-6d481c2630fa */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "note": "For the broken lift"
         *     }
         */
        'application/json': components['schemas']['SettleTaskDto'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          ETag: components['headers']['ETag'];
          'Idempotent-Replayed': components['headers']['IdempotentReplayed'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-0ebb-7429-9fa8-6d481c2630fa",
           *       "version": 3,
           *       "department": "front-office",
           *       "kind": "cleaning",
           *       "severity": "minor",
           *       "state": "Open",
           *       "text": "The shower head drips",
           *       "room": {
           *         "id": "0197c3a2-7d45-7aff-90b9-db2207a47910",
           *         "version": 3,
           *         "number": "412",
           *         "floor": 4,
           *         "status": "Clean",
           *         "frontOfficeStatus": "Vacant"
           *       },
           *       "stayId": "0197c3a2-39be-7152-989c-7942a8e7765d",
           *       "caseId": "0197c3a2-bbfc-7d41-960a-1e8674dac622",
           *       "moveId": "0197c3a2-683a-762c-9e15-fbabb1ac8670",
           *       "assignee": {
           *         "id": "0197c3a2-0ebb-7429-9fa8-6d481c2630fa",
           *         "name": "Maja Kowalska"
           *       },
           *       "openedBy": "Text",
           *       "openedAt": "2026-11-21T18:04:05.000Z",
           *       "dueAt": "2026-11-21T18:04:05.000Z",
           *       "declined": {
           *         "reason": "do-not-disturb",
           *         "note": "For the broken lift",
           *         "by": "Text"
           *       },
           *       "settledAt": "2026-11-21T18:04:05.000Z",
           *       "notesCount": 1,
           *       "photosCount": 1,
           *       "acts": [
           *         "accept"
           *       ],
           *       "notes": [
           *         {
           *           "id": "0197c3a2-f994-7b55-98af-bcb5cff14d45",
           *           "text": "New washer, tested",
           *           "author": "Text",
           *           "at": "2026-11-21T18:04:05.000Z"
           *         }
           *       ],
           *       "photos": [
           *         {
           *           "id": "0197c3a2-aa73-7e21-9f6c-44c69fbbf7fd",
           *           "type": "image/jpeg",
           *           "bytes": 1,
           *           "author": "Text",
           *           "at": "2026-11-21T18:04:05.000Z"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['TaskDto'];
        };
      };
      400: components['responses']['400.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.already-exists.idempotency-key-in-flight.task-not-done.write-conflict'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.data-refused.idempotency-key-reused'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  listTaxRules: {
    parameters: {
      query?: {
        /**
         * @description Rows in the answer.
         * @example 50
         */
        limit?: number;
        /**
         * @description `page.nextCursor` of the answer before.
         * @example WyIwMTk3YzNhMi03ZDFlIl0
         */
        cursor?: string;
        /**
         * @description Rules of this tax only.
         * @example VAT6
         */
        code?: string;
      };
      header?: never;
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": "0197c3a2-eb1c-7a9e-9814-1a8ed0eb3dec",
           *           "version": 3,
           *           "code": "VAT6",
           *           "name": "Maja Kowalska",
           *           "kind": "included-percent",
           *           "percent": "10",
           *           "amount": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           },
           *           "validFrom": "2026-11-21",
           *           "validUntil": "2026-11-21",
           *           "fromAge": 1,
           *           "mostNights": 1,
           *           "inUse": false
           *         }
           *       ],
           *       "page": {
           *         "nextCursor": "Text",
           *         "hasMore": false
           *       }
           *     }
           */
          'application/json': components['schemas']['TaxRulePageDto'];
        };
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.permission-missing'];
      404: components['responses']['404.not-found'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  addTaxRule: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Made by the caller for this one effect: sending it again answers what was answered before.
         * @example 5f0c6f9e-2f5e-4f5c-9a35-6c1e0b7d9a42
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "code": "VAT6",
         *       "name": "Maja Kowalska",
         *       "kind": "included-percent",
         *       "percent": "6",
         *       "amount": {
         *         "amount": "12.50",
         *         "currency": "EUR"
         *       },
         *       "validFrom": "2026-11-21",
         *       "validUntil": "2026-11-21",
         *       "fromAge": 1,
         *       "mostNights": 1
         *     }
         */
        'application/json': components['schemas']['AddTaxRuleDto'];
      };
    };
    responses: {
      /** @description Created. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          ETag: components['headers']['ETag'];
          'Idempotent-Replayed': components['headers']['IdempotentReplayed'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-eb1c-7a9e-9814-1a8ed0eb3dec",
           *       "version": 3,
           *       "code": "VAT6",
           *       "name": "Maja Kowalska",
           *       "kind": "included-percent",
           *       "percent": "10",
           *       "amount": {
           *         "amount": "12.50",
           *         "currency": "EUR"
           *       },
           *       "validFrom": "2026-11-21",
           *       "validUntil": "2026-11-21",
           *       "fromAge": 1,
           *       "mostNights": 1,
           *       "inUse": false
           *     }
           */
          'application/json': components['schemas']['TaxRuleDto'];
        };
      };
      400: components['responses']['400.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.already-exists.idempotency-key-in-flight.tax-rule-overlaps.write-conflict'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.currency-differs.data-refused.idempotency-key-reused.tax-rate-mismatch.tax-rule-ends-too-early'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  readTaxRule: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The ETag one has; 304 when it is still the current one.
         * @example "3"
         */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-aab3-7c99-9c73-e5ff8559bd02 */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-eb1c-7a9e-9814-1a8ed0eb3dec",
           *       "version": 3,
           *       "code": "VAT6",
           *       "name": "Maja Kowalska",
           *       "kind": "included-percent",
           *       "percent": "10",
           *       "amount": {
           *         "amount": "12.50",
           *         "currency": "EUR"
           *       },
           *       "validFrom": "2026-11-21",
           *       "validUntil": "2026-11-21",
           *       "fromAge": 1,
           *       "mostNights": 1,
           *       "inUse": false
           *     }
           */
          'application/json': components['schemas']['TaxRuleDto'];
        };
      };
      /** @description Still the version one has. */
      304: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.permission-missing'];
      404: components['responses']['404.not-found'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  removeTaxRule: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The ETag of the version that was read; another one by now is refused as `stale-version`.
         * @example "3"
         */
        'If-Match': components['parameters']['RequiredIfMatch'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-aab3-7c99-9c73-e5ff8559bd02 */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      204: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.tax-rule-in-use.write-conflict'];
      412: components['responses']['412.stale-version'];
      422: components['responses']['422.data-refused'];
      428: components['responses']['428.if-match-missing'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  editTaxRule: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The ETag of the version that was read; another one by now is refused as `stale-version`.
         * @example "3"
         */
        'If-Match': components['parameters']['RequiredIfMatch'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-aab3-7c99-9c73-e5ff8559bd02 */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Maja Kowalska",
         *       "validUntil": "2026-11-21"
         *     }
         */
        'application/json': components['schemas']['EditTaxRuleDto'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-eb1c-7a9e-9814-1a8ed0eb3dec",
           *       "version": 3,
           *       "code": "VAT6",
           *       "name": "Maja Kowalska",
           *       "kind": "included-percent",
           *       "percent": "10",
           *       "amount": {
           *         "amount": "12.50",
           *         "currency": "EUR"
           *       },
           *       "validFrom": "2026-11-21",
           *       "validUntil": "2026-11-21",
           *       "fromAge": 1,
           *       "mostNights": 1,
           *       "inUse": false
           *     }
           */
          'application/json': components['schemas']['TaxRuleDto'];
        };
      };
      400: components['responses']['400.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.tax-rule-overlaps.write-conflict'];
      412: components['responses']['412.stale-version'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.data-refused.tax-rule-ends-too-early'];
      428: components['responses']['428.if-match-missing'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  listTransactionCodes: {
    parameters: {
      query?: {
        /**
         * @description Rows in the answer.
         * @example 50
         */
        limit?: number;
        /**
         * @description `page.nextCursor` of the answer before.
         * @example WyIwMTk3YzNhMi03ZDFlIl0
         */
        cursor?: string;
      };
      header?: never;
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": "0197c3a2-b4f8-7f7a-9b77-a13f3b24b145",
           *           "version": 3,
           *           "code": "BIKE",
           *           "description": "Minibar, still water",
           *           "kind": "charge",
           *           "group": "room",
           *           "department": "front-office",
           *           "account": "revenue:rooms",
           *           "taxCode": "VAT23",
           *           "generates": "Text",
           *           "purpose": "late-check-out",
           *           "active": false
           *         }
           *       ],
           *       "page": {
           *         "nextCursor": "Text",
           *         "hasMore": false
           *       }
           *     }
           */
          'application/json': components['schemas']['TransactionCodePageDto'];
        };
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.permission-missing'];
      404: components['responses']['404.not-found'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  addTransactionCode: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Made by the caller for this one effect: sending it again answers what was answered before.
         * @example 5f0c6f9e-2f5e-4f5c-9a35-6c1e0b7d9a42
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "taxCode": "VAT23",
         *       "purpose": "late-check-out",
         *       "code": "BIKE",
         *       "description": "Minibar, still water",
         *       "kind": "charge",
         *       "group": "room",
         *       "department": "front-office",
         *       "account": "revenue:rooms"
         *     }
         */
        'application/json': components['schemas']['AddTransactionCodeDto'];
      };
    };
    responses: {
      /** @description Created. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          ETag: components['headers']['ETag'];
          'Idempotent-Replayed': components['headers']['IdempotentReplayed'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-b4f8-7f7a-9b77-a13f3b24b145",
           *       "version": 3,
           *       "code": "BIKE",
           *       "description": "Minibar, still water",
           *       "kind": "charge",
           *       "group": "room",
           *       "department": "front-office",
           *       "account": "revenue:rooms",
           *       "taxCode": "VAT23",
           *       "generates": "Text",
           *       "purpose": "late-check-out",
           *       "active": false
           *     }
           */
          'application/json': components['schemas']['TransactionCodeDto'];
        };
      };
      400: components['responses']['400.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.already-exists.idempotency-key-in-flight.transaction-code-taken.write-conflict'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.data-refused.generates-no-tax.idempotency-key-reused.tax-unknown'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  readTransactionCode: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The ETag one has; 304 when it is still the current one.
         * @example "3"
         */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-cd30-70c4-91d7-48891ea58f7d */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-b4f8-7f7a-9b77-a13f3b24b145",
           *       "version": 3,
           *       "code": "BIKE",
           *       "description": "Minibar, still water",
           *       "kind": "charge",
           *       "group": "room",
           *       "department": "front-office",
           *       "account": "revenue:rooms",
           *       "taxCode": "VAT23",
           *       "generates": "Text",
           *       "purpose": "late-check-out",
           *       "active": false
           *     }
           */
          'application/json': components['schemas']['TransactionCodeDto'];
        };
      };
      /** @description Still the version one has. */
      304: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.permission-missing'];
      404: components['responses']['404.not-found'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  editTransactionCode: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The ETag of the version that was read; another one by now is refused as `stale-version`.
         * @example "3"
         */
        'If-Match': components['parameters']['RequiredIfMatch'];
      };
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
        /** @example 0197c3a2-cd30-70c4-91d7-48891ea58f7d */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "taxCode": "VAT23",
         *       "purpose": "late-check-out",
         *       "description": "Minibar, still water",
         *       "department": "front-office",
         *       "active": false
         *     }
         */
        'application/json': components['schemas']['EditTransactionCodeDto'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0197c3a2-b4f8-7f7a-9b77-a13f3b24b145",
           *       "version": 3,
           *       "code": "BIKE",
           *       "description": "Minibar, still water",
           *       "kind": "charge",
           *       "group": "room",
           *       "department": "front-office",
           *       "account": "revenue:rooms",
           *       "taxCode": "VAT23",
           *       "generates": "Text",
           *       "purpose": "late-check-out",
           *       "active": false
           *     }
           */
          'application/json': components['schemas']['TransactionCodeDto'];
        };
      };
      400: components['responses']['400.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.permission-missing'];
      404: components['responses']['404.not-found'];
      409: components['responses']['409.write-conflict'];
      412: components['responses']['412.stale-version'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.data-refused.generates-no-tax.tax-unknown'];
      428: components['responses']['428.if-match-missing'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  readTrialBalance: {
    parameters: {
      query?: {
        /**
         * @description The property's own day when left out.
         * @example 2026-11-21
         */
        businessDate?: string;
      };
      header?: never;
      path: {
        /**
         * @description Code of the hotel.
         * @example LIS1
         */
        property: components['parameters']['Property'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "businessDate": "2026-11-21",
           *       "accounts": [
           *         {
           *           "account": "guest-ledger",
           *           "opening": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           },
           *           "debits": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           },
           *           "credits": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           },
           *           "balance": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           }
           *         }
           *       ],
           *       "totals": [
           *         {
           *           "account": "guest-ledger",
           *           "opening": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           },
           *           "debits": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           },
           *           "credits": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           },
           *           "balance": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           }
           *         }
           *       ],
           *       "guestLedger": [
           *         {
           *           "books": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           },
           *           "folios": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           },
           *           "difference": {
           *             "amount": "12.50",
           *             "currency": "EUR"
           *           }
           *         }
           *       ],
           *       "agrees": false
           *     }
           */
          'application/json': components['schemas']['TrialBalanceDto'];
        };
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.permission-missing'];
      404: components['responses']['404.not-found'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  readSession: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "staff": {
           *         "id": "0197c3a2-1562-7206-9543-da764123c21b",
           *         "name": "Maja Kowalska",
           *         "signInName": "maja",
           *         "language": "pl"
           *       },
           *       "assignments": [
           *         {
           *           "property": {
           *             "code": "prefers-floor",
           *             "name": "Maja Kowalska"
           *           },
           *           "role": "associate",
           *           "desk": {
           *             "code": "prefers-floor",
           *             "name": "Maja Kowalska"
           *           },
           *           "permissions": [
           *             "property.read"
           *           ]
           *         }
           *       ],
           *       "csrfToken": "q3n0wB2fXl8mC1v7sT5yR9dE4aK6hJ0uZpQoLiNgWtM",
           *       "expiresAt": "2026-11-21T18:04:05.000Z",
           *       "hasPin": false
           *     }
           */
          'application/json': components['schemas']['SessionDto'];
        };
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  signIn: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "signInName": "maja",
         *       "password": "correct horse battery staple"
         *     }
         */
        'application/json': components['schemas']['SignInDto'];
      };
    };
    responses: {
      /** @description Created. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "staff": {
           *         "id": "0197c3a2-1562-7206-9543-da764123c21b",
           *         "name": "Maja Kowalska",
           *         "signInName": "maja",
           *         "language": "pl"
           *       },
           *       "assignments": [
           *         {
           *           "property": {
           *             "code": "prefers-floor",
           *             "name": "Maja Kowalska"
           *           },
           *           "role": "associate",
           *           "desk": {
           *             "code": "prefers-floor",
           *             "name": "Maja Kowalska"
           *           },
           *           "permissions": [
           *             "property.read"
           *           ]
           *         }
           *       ],
           *       "csrfToken": "q3n0wB2fXl8mC1v7sT5yR9dE4aK6hJ0uZpQoLiNgWtM",
           *       "expiresAt": "2026-11-21T18:04:05.000Z",
           *       "hasPin": false
           *     }
           */
          'application/json': components['schemas']['SessionDto'];
        };
      };
      400: components['responses']['400.malformed-json.validation-failed'];
      401: components['responses']['401.sign-in-wrong'];
      403: components['responses']['403.new-password-needed.setup-code-expired'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.password-has-name.password-too-plain.password-too-short'];
      429: components['responses']['429.sign-in-throttled'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  signOut: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      204: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  lockSession: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      204: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  setPin: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "password": "correct horse battery staple",
         *       "pin": "4071"
         *     }
         */
        'application/json': components['schemas']['SetPinDto'];
      };
    };
    responses: {
      /** @description Done. */
      204: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400.malformed-json.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong.password-wrong'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      422: components['responses']['422.pin-too-simple'];
      429: components['responses']['429.sign-in-throttled.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  comeBack: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "staffId": "0197c3a2-1562-7206-9543-da764123c21b",
         *       "pin": "4071"
         *     }
         */
        'application/json': components['schemas']['ComeBackDto'];
      };
    };
    responses: {
      /** @description Created. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "staff": {
           *         "id": "0197c3a2-1562-7206-9543-da764123c21b",
           *         "name": "Maja Kowalska",
           *         "signInName": "maja",
           *         "language": "pl"
           *       },
           *       "assignments": [
           *         {
           *           "property": {
           *             "code": "prefers-floor",
           *             "name": "Maja Kowalska"
           *           },
           *           "role": "associate",
           *           "desk": {
           *             "code": "prefers-floor",
           *             "name": "Maja Kowalska"
           *           },
           *           "permissions": [
           *             "property.read"
           *           ]
           *         }
           *       ],
           *       "csrfToken": "q3n0wB2fXl8mC1v7sT5yR9dE4aK6hJ0uZpQoLiNgWtM",
           *       "expiresAt": "2026-11-21T18:04:05.000Z",
           *       "hasPin": false
           *     }
           */
          'application/json': components['schemas']['SessionDto'];
        };
      };
      400: components['responses']['400.malformed-json.validation-failed'];
      401: components['responses']['401.pin-wrong'];
      413: components['responses']['413.body-too-large'];
      415: components['responses']['415.media-type-unsupported'];
      429: components['responses']['429.sign-in-throttled'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  removePin: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      204: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          RateLimit: components['headers']['RateLimit'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400.validation-failed'];
      401: components['responses']['401.not-signed-in'];
      403: components['responses']['403.csrf-token-wrong'];
      429: components['responses']['429.too-many-requests'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
  listStationPeople: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": "0197c3a2-7e83-7757-921f-d5564afbdd14",
           *           "name": "Maja Kowalska",
           *           "initials": "MK",
           *           "here": false
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['StationPersonListDto'];
        };
      };
      400: components['responses']['400.validation-failed'];
      500: components['responses']['500.unexpected'];
      503: components['responses']['503.database-unavailable'];
    };
  };
}
