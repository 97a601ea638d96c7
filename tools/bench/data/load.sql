-- The hotels a benchmark works in, made by the database itself: no request could load them in a minute.
--
-- Settings: bench.properties, bench.cases (of all properties), bench.password_hash. The first property has 400 rooms,
-- the others 100; every room has eight stays of three nights in 32 days, so that a quarter of the rooms is free on any
-- night. Stays are numbered by their turn first: number n up to the count of rooms is the stay around today, in room n,
-- with folio n and case n; every fourth folio has 200 lines, the others 20. A twentieth of the cases is open and has 20 entries on its timeline.

CREATE FUNCTION pg_temp.id(kind int, property int, number int DEFAULT 0, line int DEFAULT 0) RETURNS uuid
  LANGUAGE sql IMMUTABLE AS $$
    SELECT ('0be000' || lpad(kind::text, 2, '0') || '-' || lpad(line::text, 4, '0') || '-7' || lpad(property::text, 3, '0')
      || '-8000-' || lpad(number::text, 12, '0'))::uuid $$;

CREATE TEMP TABLE house AS
  SELECT p, CASE p WHEN 1 THEN 400 ELSE 100 END AS rooms,
    greatest(200, current_setting('bench.cases')::int / current_setting('bench.properties')::int) AS cases
  FROM generate_series(1, current_setting('bench.properties')::int) AS p;

INSERT INTO property (id, code, name, time_zone, currency, business_date, languages)
SELECT pg_temp.id(1, p), 'B' || lpad(p::text, 3, '0'), 'House ' || p, 'Europe/Lisbon', 'EUR', current_date, '{en,pl}' FROM house;

INSERT INTO desk (property_id, id, code, name, kind)
SELECT pg_temp.id(1, p), pg_temp.id(2, p), 'FRONT', 'Front desk', 'hotel' FROM house;

INSERT INTO room_type (property_id, id, code, name, rank, sleeps)
SELECT pg_temp.id(1, p), pg_temp.id(3, p, n), code, name, n, n + 1
FROM house, (VALUES (1, 'STD', 'Standard double'), (2, 'SUP', 'Superior double'), (3, 'STE', 'Suite')) AS t (n, code, name);

INSERT INTO tax_rule (property_id, id, code, name, kind, basis_points, valid_from)
SELECT pg_temp.id(1, p), pg_temp.id(4, p, n), code, code, 'included-percent', basis_points, '2020-01-01'
FROM house, (VALUES (1, 'VAT6', 600), (2, 'VAT13', 1300), (3, 'VAT23', 2300)) AS t (n, code, basis_points);

INSERT INTO transaction_code (property_id, id, code, description, kind, line_group, department, revenue_account, tax_code)
SELECT pg_temp.id(1, p), pg_temp.id(5, p, n), code, description, kind, line_group, department, account, tax
FROM house, (VALUES
  (1, 'ROOM', 'Room', 'charge', 'room', 'rooms', 'revenue:rooms', 'VAT6'),
  (2, 'BAR', 'Bar', 'charge', 'food-and-beverage', 'food-and-beverage', 'revenue:bar', 'VAT23'),
  (3, 'CRCO', 'Correction', 'credit', 'credit', 'front-office', 'revenue:rooms', NULL),
  (4, 'CRPR', 'Price reduction', 'credit', 'credit', 'front-office', 'revenue:rooms', NULL),
  (5, 'CRSR', 'Service recovery', 'credit', 'credit', 'front-office', 'expense:recovery', NULL),
  (6, 'CRGW', 'Goodwill', 'credit', 'credit', 'front-office', 'expense:recovery', NULL)
) AS t (n, code, description, kind, line_group, department, account, tax);

INSERT INTO authority_limit (property_id, role, per_case_minor)
SELECT pg_temp.id(1, p), role, minor FROM house, (VALUES ('associate', 2500), ('supervisor', 20000)) AS t (role, minor);

INSERT INTO staff (id, sign_in_name, name, language, password_hash)
VALUES (pg_temp.id(6, 0), 'bench', 'Anna Kowalska', 'en', 'none');
INSERT INTO staff_assignment (property_id, staff_id, role, desk_id)
SELECT pg_temp.id(1, p), pg_temp.id(6, 0), 'supervisor', pg_temp.id(2, p) FROM house;

INSERT INTO room (property_id, id, number, floor, room_type, features, status)
SELECT pg_temp.id(1, p), pg_temp.id(8, p, n), ((n - 1) / 20 + 1) * 100 + (n - 1) % 20 + 1, (n - 1) / 20 + 1,
  (ARRAY['STD', 'STD', 'STD', 'SUP', 'SUP', 'STE'])[n % 6 + 1],
  CASE n % 4 WHEN 0 THEN '{balcony,quiet-side}'::text[] WHEN 1 THEN '{street-side,near-lift}' WHEN 2 THEN '{sea-view,bath}' ELSE '{twin-beds}' END,
  (ARRAY['Clean', 'Inspected', 'Clean', 'Dirty', 'Pickup'])[n % 5 + 1]
FROM house, generate_series(1, rooms) AS n;

-- Empty rooms to move to, one for each guest of the job and of the same number. Not in the first property: there the
-- ranking of rooms is measured, which would find them.
INSERT INTO room (property_id, id, number, floor, room_type, features, status)
SELECT pg_temp.id(1, p), pg_temp.id(18, p, n), 9000 + n, 90, 'STD', '{quiet-side}', 'Inspected'
FROM house, generate_series(1, 97, 4) AS n WHERE p > 1;

CREATE TEMP TABLE booking AS
  SELECT p, rooms, turn * rooms + r AS n, r, turn, current_date + 4 * (ARRAY[0, -1, -2, -3, 1, 2, 3, 4])[turn + 1] - (r - 1) % 4 AS arrival
  FROM house, generate_series(1, rooms) AS r, generate_series(0, 7) AS turn;

INSERT INTO guest (property_id, id, first_name, last_name, address_as, language, country, tier, repeat_guest, search_key)
SELECT pg_temp.id(1, p), pg_temp.id(7, p, n), 'Anna', 'Nowak ' || n, 'Ms Nowak ' || n, 'pl', 'PL', 'none', false, 'anna nowak ' || n
FROM booking;

INSERT INTO stay (property_id, id, confirmation_number, status, guest_id, arrival, departure, adults, children, infants,
  room_type_charged, meal_plan, rate_plan, special_requests, do_not_move)
SELECT pg_temp.id(1, p), pg_temp.id(9, p, n), 'R-' || n,
  CASE WHEN arrival > current_date THEN 'Reserved' WHEN arrival + 3 > current_date THEN 'InHouse' ELSE 'CheckedOut' END,
  pg_temp.id(7, p, n), arrival, arrival + 3, 2, 0, 0, 'STD', 'bed-and-breakfast', 'FLEX', '{}', false
FROM booking;

INSERT INTO stay_night (property_id, stay_id, night, rate_minor, currency, room_type_charged)
SELECT pg_temp.id(1, p), pg_temp.id(9, p, n), arrival + night, 10000, 'EUR', 'STD' FROM booking, generate_series(0, 2) AS night;

INSERT INTO room_assignment (property_id, id, stay_id, room_id, starts_on, ends_on, share_key)
SELECT pg_temp.id(1, p), pg_temp.id(10, p, n), pg_temp.id(9, p, n), pg_temp.id(8, p, r), arrival, arrival + 3, pg_temp.id(9, p, n)
FROM booking;

-- What the ranking of rooms weighs beside that: prices of each night, a twentieth of the rooms closed soon, a fault or
-- two in every third, told over the last quarter of a year.
INSERT INTO room_type_rate (property_id, id, room_type, price_minor, currency, valid_from)
SELECT pg_temp.id(1, p), pg_temp.id(15, p, n), code, 8000 + 2000 * n, 'EUR', '2020-01-01'
FROM house, (VALUES (1, 'STD'), (2, 'SUP'), (3, 'STE')) AS t (n, code);

INSERT INTO room_block (property_id, id, room_id, kind, starts_on, ends_on, reason, actor_id, actor_name, blocked_at, business_date)
SELECT pg_temp.id(1, p), pg_temp.id(16, p, n), pg_temp.id(8, p, n), 'OutOfOrder', current_date + 1, current_date + 9, 'repair',
  pg_temp.id(6, 0), 'Anna Kowalska', now(), current_date
FROM house, generate_series(20, rooms, 20) AS n;

INSERT INTO room_fault (property_id, id, room_id, kind, source, actor_id, actor_name, told_at, business_date)
SELECT pg_temp.id(1, p), pg_temp.id(17, p, n, line), pg_temp.id(8, p, n), (ARRAY['noise', 'water'])[line], 'desk',
  pg_temp.id(6, 0), 'Anna Kowalska', now() - make_interval(days => n % 90), current_date - n % 90
FROM house, generate_series(3, rooms, 3) AS n, generate_series(1, 1 + n % 2) AS line;

INSERT INTO folio (property_id, id, stay_id, number, currency)
SELECT pg_temp.id(1, p), pg_temp.id(11, p, n), pg_temp.id(9, p, n), 'F-' || n, 'EUR' FROM booking WHERE turn = 0;

INSERT INTO folio_window (property_id, folio_id, number, payer_kind, payer_name)
SELECT pg_temp.id(1, p), pg_temp.id(11, p, n), 1, 'guest', 'Ms Nowak ' || n FROM booking WHERE turn = 0;

CREATE TEMP TABLE line AS
  SELECT p, n, r, l, arrival - l AS day, l % 2 = 1 AS night,
    CASE l % 2 WHEN 1 THEN 10000 ELSE 2300 END AS minor, CASE l % 2 WHEN 1 THEN 566 ELSE 430 END AS tax
  FROM booking, generate_series(1, CASE r % 4 WHEN 2 THEN 200 ELSE 20 END) AS l WHERE turn = 0;

INSERT INTO posting (property_id, id, folio_id, window_number, kind, transaction_code, description, amount_minor,
  tax_included_minor, currency, quantity, unit_price_minor, tax_rule_id, service_date, business_date, posted_at, posted_by,
  source, room_id, room_number)
SELECT pg_temp.id(1, p), pg_temp.id(12, p, n, l), pg_temp.id(11, p, n), 1, 'charge', CASE WHEN night THEN 'ROOM' ELSE 'BAR' END,
  CASE WHEN night THEN 'Room' ELSE 'Bar' END, minor, tax, 'EUR', 1, minor, pg_temp.id(4, p, CASE WHEN night THEN 1 ELSE 3 END),
  day, day, now(), 'Night audit', 'night-audit', pg_temp.id(8, p, r), ((r - 1) / 20 + 1) * 100 + (r - 1) % 20 + 1
FROM line;

INSERT INTO journal_row (property_id, posting_id, part, debit_account, credit_account, amount_minor, currency, business_date)
SELECT pg_temp.id(1, p), pg_temp.id(12, p, n, l), part, 'guest-ledger',
  CASE part WHEN 2 THEN CASE WHEN night THEN 'tax:VAT6' ELSE 'tax:VAT23' END WHEN 1 THEN CASE WHEN night THEN 'revenue:rooms' ELSE 'revenue:bar' END END,
  CASE part WHEN 1 THEN minor - tax ELSE tax END, 'EUR', day
FROM line, generate_series(1, 2) AS part;

CREATE TEMP TABLE incident AS
  SELECT p, n, cases, n <= greatest(100, cases / 20) AS is_open, (n - 1) % (rooms * 8) + 1 AS stay,
    now() - make_interval(mins => n % 3000) AS opened_at
  FROM house, generate_series(1, cases) AS n;

INSERT INTO incident_case (property_id, id, number, kind, category, severity, fault, channel, state, stay_id, guest_id,
  guest_name, room_number, stated_problem, agreed_problem, outcome, explanation, owner_id, desk_id, opened_by, opened_at,
  business_date, due_at, closed_at, last_entry_at)
SELECT pg_temp.id(1, p), pg_temp.id(13, p, n),
  'B' || lpad(p::text, 3, '0') || '-' || extract(year FROM current_date) || '-' || lpad(n::text, 6, '0'),
  'complaint', (ARRAY['noise', 'temperature', 'water', 'bill', 'service'])[n % 5 + 1], 'moderate', 'unknown', 'in-person',
  CASE WHEN is_open THEN (ARRAY['Assigned', 'InProgress', 'PendingFollowUp'])[n % 3 + 1] ELSE 'Closed' END,
  pg_temp.id(9, p, stay), pg_temp.id(7, p, stay), 'Ms Nowak ' || stay, '412',
  'The lift hums all night and the guest cannot sleep before five.',
  CASE WHEN NOT is_open THEN 'The lift keeps the guest awake.' END, CASE WHEN NOT is_open THEN 'Moved to a quiet room.' END,
  CASE WHEN NOT is_open THEN 'The lift is being repaired.' END,
  pg_temp.id(6, 0), pg_temp.id(2, p), 'Anna Kowalska', opened_at, opened_at::date, opened_at + interval '1 hour',
  CASE WHEN NOT is_open THEN opened_at + interval '40 minutes' END, opened_at + interval '20 minutes'
FROM incident;

INSERT INTO case_number_counter (property_id, year, last)
SELECT pg_temp.id(1, p), extract(year FROM current_date), cases FROM house;

INSERT INTO timeline_entry (property_id, id, case_id, kind, visibility, text, details, actor_kind, actor_id, actor_name,
  desk_name, at, business_date)
SELECT pg_temp.id(1, p), pg_temp.id(14, p, n, l), pg_temp.id(13, p, n), CASE l WHEN 1 THEN 'opened' ELSE 'note' END, 'internal',
  'Called engineering, somebody comes within the hour; the guest waits in the lobby.', '{}', 'staff', pg_temp.id(6, 0),
  'Anna Kowalska', 'Front desk', opened_at + make_interval(mins => l), opened_at::date
FROM incident, generate_series(1, CASE WHEN is_open THEN 20 ELSE 3 END) AS l;
