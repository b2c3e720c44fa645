SELECT
    coalesce(sum(trim(name) = ''), 0) AS no_name,
    coalesce(sum(kind = 'company' AND identity_kind IN ('personnummer', 'samordningsnummer')), 0)
        AS company_with_personnummer,
    coalesce(sum(groups = '[]'), 0) AS no_group,
    coalesce(sum(source IS NULL), 0) AS no_source,
    coalesce(sum(NOT EXISTS (SELECT 1 FROM person_system WHERE person_system.person = person.id)), 0) AS no_system,
    coalesce(sum(restriction IS NOT NULL AND trim(coalesce(restriction ->> 'reason', '')) = ''), 0)
        AS no_reason,
    coalesce(sum(marketing <> '[]' AND EXISTS (
        SELECT 1 FROM json_each(marketing) AS basis
        WHERE value ->> 'channel' IN ('email', 'text_message')
            AND (trim(coalesce(value ->> 'sale', '')) <> '' OR value ->> 'sold_on' IS NOT NULL
                OR value ->> 'is_for_own_similar' OR value ->> 'was_opt_out_offered')
            AND NOT (trim(coalesce(value ->> 'sale', '')) <> '' AND value ->> 'sold_on' IS NOT NULL
                AND value ->> 'is_for_own_similar' AND value ->> 'was_opt_out_offered')
    )), 0) AS exception_lacks
FROM person
