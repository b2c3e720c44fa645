INSERT INTO person (
    id, kind, given_name, name, sort_key, identity_kind, identity, customer_number, addresses,
    phones, emails, contact_person, protected, contract_from, contract_to, last_contact_on,
    case_closed_on, groups, source, source_detail, restriction, marketing_objection_on,
    marketing, profiling_objection_on, note)
VALUES (
    :id, :kind, :given_name, :name, :sort_key, :identity_kind, :identity, :customer_number,
    :addresses, :phones, :emails, :contact_person, :protected, :contract_from, :contract_to,
    :last_contact_on, :case_closed_on, :groups, :source, :source_detail, :restriction,
    :marketing_objection_on, :marketing, :profiling_objection_on, :note)
ON CONFLICT (id) DO UPDATE SET
    kind = excluded.kind, given_name = excluded.given_name, name = excluded.name,
    sort_key = excluded.sort_key, identity_kind = excluded.identity_kind,
    identity = excluded.identity, customer_number = excluded.customer_number,
    addresses = excluded.addresses, phones = excluded.phones, emails = excluded.emails,
    contact_person = excluded.contact_person, protected = excluded.protected,
    contract_from = excluded.contract_from, contract_to = excluded.contract_to,
    last_contact_on = excluded.last_contact_on, case_closed_on = excluded.case_closed_on,
    groups = excluded.groups, source = excluded.source, source_detail = excluded.source_detail,
    restriction = excluded.restriction, marketing_objection_on = excluded.marketing_objection_on,
    marketing = excluded.marketing, profiling_objection_on = excluded.profiling_objection_on, note = excluded.note
RETURNING id
