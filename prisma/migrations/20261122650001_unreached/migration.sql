-- To which address a letter could not be delivered: while it is theirs, nothing is given to them.
ALTER TABLE "Reviewer" ADD COLUMN "unreachedEmail" TEXT NOT NULL DEFAULT '';
