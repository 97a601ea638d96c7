/**
 * A small API with nothing wrong in it, for tests to plant a fault in.
 *
 * @returns {any} sources as `composeDocument` takes them
 */
export function smallApi() {
  return {
    operations: [openCase(), listCases()],
    problems: new Map([...PROBLEMS, ['stay-unknown', { status: 422, title: 'There is no such stay.' }]]),
    permissions: {
      roles: { 'case.read': ['associate'], 'case.write': ['associate'] },
      scopes: ['case.read', 'case.write'],
    },
    types: JSON.parse(JSON.stringify(TYPES)),
    checks: new Map([
      [
        'OpenCaseDto',
        [
          { property: 'category', name: 'isIn', constraints: [['noise', 'water']], each: false },
          { property: 'statedProblem', name: 'maxLength', constraints: [4000], each: false },
          { property: 'photos', name: 'arrayMaxSize', constraints: [5], each: false },
          { property: 'photos', name: 'isUuid', constraints: ['all'], each: true },
        ],
      ],
      [
        'PageQueryDto',
        [
          { property: 'limit', name: 'min', constraints: [1], each: false },
          { property: 'limit', name: 'max', constraints: [200], each: false },
          { property: 'cursor', name: 'maxLength', constraints: [400], each: false },
        ],
      ],
    ]),
  };
}

function openCase() {
  return {
    handler: 'CaseController.open',
    word: 'case',
    method: 'post',
    path: '/api/v1/properties/{property}/cases',
    description: {
      id: 'openCase',
      summary: 'Open a case',
      answers: 'CaseDto',
      status: 201,
      problems: ['stay-unknown'],
    },
    permission: 'case.write',
    args: [{ from: 'body', name: undefined, type: 'OpenCaseDto', pipes: [] }],
    status: 201,
    interceptors: [],
  };
}

function listCases() {
  return {
    handler: 'CaseController.list',
    word: 'case',
    method: 'get',
    path: '/api/v1/properties/{property}/stays/{id}/cases',
    description: { id: 'listCases', summary: 'Cases', answers: 'CaseDto', shape: 'page' },
    permission: 'case.read',
    args: [
      { from: 'param', name: 'id', type: 'String', pipes: ['IdPipe'] },
      { from: 'query', name: undefined, type: 'PageQueryDto', pipes: [] },
    ],
    status: 200,
    interceptors: [],
  };
}

/** What every operation may answer, each with a status of its own kind. @type {[string, { status: number, title: string }][]} */
const PROBLEMS = [
  ['validation-failed', 400],
  ['malformed-json', 400],
  ['not-signed-in', 401],
  ['csrf-token-wrong', 403],
  ['permission-missing', 403],
  ['not-found', 404],
  ['already-exists', 409],
  ['idempotency-key-in-flight', 409],
  ['write-conflict', 409],
  ['body-too-large', 413],
  ['media-type-unsupported', 415],
  ['data-refused', 422],
  ['idempotency-key-reused', 422],
  ['too-many-requests', 429],
  ['unexpected', 500],
  ['database-unavailable', 503],
].map(([code, status]) => [String(code), { status: Number(status), title: `It is ${code}.` }]);

const text = { type: 'string' };
const ref = (/** @type {string} */ name) => ({ $ref: `#/components/schemas/${name}` });

/** As the compiler gives them: no bounds yet. */
const TYPES = {
  CaseCategory: { type: 'string', enum: ['noise', 'water'] },
  CaseDto: {
    type: 'object',
    properties: {
      id: text,
      version: { type: 'number' },
      category: ref('CaseCategory'),
      statedProblem: text,
      closedAt: { type: ['string', 'null'] },
    },
    required: ['id', 'version', 'category', 'statedProblem', 'closedAt'],
  },
  OpenCaseDto: {
    type: 'object',
    properties: { category: ref('CaseCategory'), statedProblem: text, photos: { type: 'array', items: text } },
    required: ['category'],
  },
  PageInfoDto: {
    type: 'object',
    properties: { nextCursor: { type: ['string', 'null'] }, hasMore: { type: 'boolean' } },
    required: ['nextCursor', 'hasMore'],
  },
  PageQueryDto: { type: 'object', properties: { limit: { type: 'integer' }, cursor: text } },
  ProblemDto: {
    type: 'object',
    properties: {
      type: text,
      title: text,
      status: { type: 'number' },
      detail: text,
      instance: text,
      code: text,
      requestId: text,
      errors: { type: 'array', items: { type: 'object' } },
    },
    additionalProperties: {},
    required: ['type', 'title', 'status', 'detail', 'instance', 'code', 'requestId'],
  },
};
