-- Records that no change ever touched: put in behind the program's back.
SELECT 'company' AS register, count(*) AS n FROM company
WHERE id NOT IN (SELECT record FROM change_record WHERE register = 'company')
UNION ALL
SELECT 'activity' AS register, count(*) AS n FROM activity
WHERE id NOT IN (SELECT record FROM change_record WHERE register = 'activity')
UNION ALL
SELECT 'person' AS register, count(*) AS n FROM person
WHERE id NOT IN (SELECT record FROM change_record WHERE register = 'person')
UNION ALL
SELECT 'system' AS register, count(*) AS n FROM system
WHERE id NOT IN (SELECT record FROM change_record WHERE register = 'system')
UNION ALL
SELECT 'measure' AS register, count(*) AS n FROM measure
WHERE id NOT IN (SELECT record FROM change_record WHERE register = 'measure')
UNION ALL
SELECT 'mailing_group' AS register, count(*) AS n FROM mailing_group
WHERE id NOT IN (SELECT record FROM change_record WHERE register = 'mailing_group')
UNION ALL
SELECT 'group_company' AS register, count(*) AS n FROM group_company
WHERE id NOT IN (SELECT record FROM change_record WHERE register = 'group_company')
UNION ALL
SELECT 'attachment' AS register, count(*) AS n FROM attachment
WHERE id NOT IN (SELECT record FROM change_record WHERE register = 'attachment')
UNION ALL
SELECT 'consent_text' AS register, count(*) AS n FROM consent_text
WHERE id NOT IN (SELECT record FROM change_record WHERE register = 'consent_text')
UNION ALL
SELECT 'consent' AS register, count(*) AS n FROM consent
WHERE id NOT IN (SELECT record FROM change_record WHERE register = 'consent')
UNION ALL
SELECT 'recording' AS register, count(*) AS n FROM recording
WHERE id NOT IN (SELECT record FROM change_record WHERE register = 'recording')
UNION ALL
SELECT 'mandate' AS register, count(*) AS n FROM mandate
WHERE id NOT IN (SELECT record FROM change_record WHERE register = 'mandate')
UNION ALL
SELECT 'autogiro_terms' AS register, count(*) AS n FROM autogiro_terms
WHERE id NOT IN (SELECT record FROM change_record WHERE register = 'autogiro_terms')
