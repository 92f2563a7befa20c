-- What is known of an actor beside its code.

ALTER TABLE act_actors ADD COLUMN sector TEXT;                      -- PLOVER's sector: GOV, REB, …
ALTER TABLE act_actors ADD COLUMN states TEXT NOT NULL DEFAULT '';  -- of which states a group is, by a space between
CREATE INDEX act_actors_sector ON act_actors (sector, role);
