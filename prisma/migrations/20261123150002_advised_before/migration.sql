-- Who advised on an application stays known when somebody else does, or nobody: they do not judge it later.
ALTER TABLE "Application" ADD COLUMN "advisedBefore" UUID[] DEFAULT ARRAY[]::UUID[];

CREATE FUNCTION attune.keep_adviser() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT OLD."adviserId" = ANY (NEW."advisedBefore") THEN
    NEW."advisedBefore" := array_append(NEW."advisedBefore", OLD."adviserId");
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER keep_adviser BEFORE UPDATE OF "adviserId" ON "Application" FOR EACH ROW
  WHEN (OLD."adviserId" IS NOT NULL AND OLD."adviserId" IS DISTINCT FROM NEW."adviserId")
  EXECUTE FUNCTION attune.keep_adviser();
