SELECT id FROM person WHERE customer_number = :typed AND :typed <> ''
UNION
SELECT id FROM person WHERE identity = :number AND :number <> ''
UNION
SELECT id FROM person WHERE identity = :typed AND identity_kind = 'foreign' AND :typed <> ''
LIMIT 20
