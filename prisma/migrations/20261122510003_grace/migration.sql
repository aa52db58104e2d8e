-- How many days after the cut-off an application is still taken into the round.
ALTER TABLE "Round" ADD COLUMN "graceDays" INTEGER NOT NULL DEFAULT 0;
