INSERT INTO group_company (id, name, organisation_number, address, email, receives, sends_jointly, note)
VALUES (:id, :name, :organisation_number, :address, :email, :receives, :sends_jointly, :note)
ON CONFLICT (id) DO UPDATE SET
    name = excluded.name, organisation_number = excluded.organisation_number,
    address = excluded.address, email = excluded.email, receives = excluded.receives,
    sends_jointly = excluded.sends_jointly, note = excluded.note
RETURNING id
