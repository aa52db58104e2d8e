-- A letter to this giver came back for good: whoever named them has to look at the address.
ALTER TABLE "Giver" ADD COLUMN "bouncedAt" TIMESTAMPTZ;
