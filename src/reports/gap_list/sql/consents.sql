WITH agreed AS (
    SELECT (
        SELECT value FROM json_each(consent.events)
        WHERE value ->> 'kind' IN ('given', 'renewed') ORDER BY key DESC LIMIT 1
    ) AS yes
    FROM consent
)
SELECT
    coalesce(sum(yes ->> 'channel' IS NULL), 0) AS no_channel,
    coalesce(sum(trim(coalesce(yes ->> 'received_by', '')) = ''), 0) AS no_receiver,
    coalesce(sum(
        trim(coalesce(yes ->> '$.evidence.place', '')) = ''
        AND trim(coalesce(yes ->> '$.evidence.recording', '')) = ''
        AND trim(coalesce(yes ->> '$.evidence.file', '')) = ''
    ), 0) AS no_evidence,
    coalesce(sum(
        coalesce(yes ->> '$.expressed_by.who', 'person') <> 'person'
        AND trim(coalesce(yes ->> '$.expressed_by.name', '')) = ''
    ), 0) AS no_proxy_name
FROM agreed
WHERE yes IS NOT NULL
