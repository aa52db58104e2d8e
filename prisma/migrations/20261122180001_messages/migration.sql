-- Comments between applicant, adviser and coordinator; the adviser of an application.

ALTER TABLE "Person" ADD COLUMN "commentMail" TEXT NOT NULL DEFAULT 'atOnce';
ALTER TABLE "Person" ADD CONSTRAINT "Person_comment_mail" CHECK ("commentMail" IN ('atOnce', 'daily', 'never'));
ALTER TABLE "Application" ADD COLUMN "adviserId" UUID;

-- CreateTable
CREATE TABLE "Comment" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "section" TEXT NOT NULL,
    "authorId" UUID NOT NULL,
    "authorAs" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "writtenAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "Comment_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "CommentRead" (
    "orgId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "section" TEXT NOT NULL,
    "throughId" UUID NOT NULL,
    "readAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "CommentRead_pkey" PRIMARY KEY ("orgId","personId","applicationId","section")
);

-- CreateTable
CREATE TABLE "CommentDigest" (
    "orgId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "day" DATE NOT NULL,
    "throughId" UUID NOT NULL,
    "sentAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "CommentDigest_pkey" PRIMARY KEY ("orgId","personId","day")
);

-- CreateIndex
CREATE INDEX "Comment_orgId_applicationId_section_id_idx" ON "Comment"("orgId", "applicationId", "section", "id");

-- CreateIndex
CREATE INDEX "Application_orgId_adviserId_stateSince_id_idx" ON "Application"("orgId", "adviserId", "stateSince", "id");

-- CreateIndex
CREATE INDEX "Letter_orgId_toEmail_id_idx" ON "Letter"("orgId", "toEmail", "id");

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_orgId_applicationId_fkey" FOREIGN KEY ("orgId", "applicationId") REFERENCES "Application"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_orgId_authorId_fkey" FOREIGN KEY ("orgId", "authorId") REFERENCES "Person"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommentRead" ADD CONSTRAINT "CommentRead_orgId_personId_fkey" FOREIGN KEY ("orgId", "personId") REFERENCES "Person"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommentRead" ADD CONSTRAINT "CommentRead_orgId_applicationId_fkey" FOREIGN KEY ("orgId", "applicationId") REFERENCES "Application"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommentDigest" ADD CONSTRAINT "CommentDigest_orgId_personId_fkey" FOREIGN KEY ("orgId", "personId") REFERENCES "Person"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey. Checking it reads both tables, whose walls would ask for an association: open to their owner meanwhile.
ALTER TABLE "Application" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "Person" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "Application" ADD CONSTRAINT "Application_orgId_adviserId_fkey" FOREIGN KEY ("orgId", "adviserId") REFERENCES "Person"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Application" FORCE ROW LEVEL SECURITY;
ALTER TABLE "Person" FORCE ROW LEVEL SECURITY;

ALTER TABLE "Comment" ADD CONSTRAINT "Comment_org_fkey" FOREIGN KEY ("orgId") REFERENCES "Org"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "CommentRead" ADD CONSTRAINT "CommentRead_org_fkey" FOREIGN KEY ("orgId") REFERENCES "Org"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "CommentDigest" ADD CONSTRAINT "CommentDigest_org_fkey" FOREIGN KEY ("orgId") REFERENCES "Org"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CALL attune.wall('"Comment"');
CALL attune.wall('"CommentRead"');
CALL attune.wall('"CommentDigest"');
