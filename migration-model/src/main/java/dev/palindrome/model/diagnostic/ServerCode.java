package dev.palindrome.model.diagnostic;

import static dev.palindrome.model.diagnostic.Gate.PROVE;

/** Where a scratch PostgreSQL should come from, and does not. */
public enum ServerCode implements Code {
    /** A major version without binaries. */
    MAJOR_UNKNOWN(
            Entry.error(
                    "PAL440",
                    PROVE,
                    "there is no embedded PostgreSQL {major} for {platform}",
                    "its binaries are known for the versions {known}",
                    "-Dmigrations.postgresVersion={nearest}\nor, with a container engine, -Dmigrations.database=testcontainers")),

    /** Binaries that cannot be run. */
    CANNOT_RUN(
            Entry.error(
                    "PAL441",
                    PROVE,
                    "the embedded PostgreSQL cannot be run on this machine: {refusals}",
                    "PostgreSQL refuses to run as root, and its binaries must fit the machine's C library",
                    "run the build as a plain user, or use a server:\n-Dmigrations.database=server -Dmigrations.url=postgresql://host/database")),

    /** initdb or pg_ctl failed. */
    PROGRAM_FAILED(Entry.error(
            "PAL442",
            PROVE,
            "`{program}` of the embedded PostgreSQL failed (exit {exit})",
            "there is no server to work on; it said:\n{output}",
            "set right what it names (disk space, permissions of {directory}), and repeat the command")),

    /** A file that cannot be read or written. */
    FILES_FAILED(Entry.error(
            "PAL443",
            PROVE,
            "the embedded PostgreSQL's files at `{path}` cannot be used: {problem}",
            "there is no server to work on",
            "make the directory writable, or remove it:\nrm -rf {path}")),

    /** Another build has the kept cluster. */
    CLUSTER_BUSY(Entry.error(
            "PAL444",
            PROVE,
            "another build has used the PostgreSQL at `{path}` for {seconds} s",
            "two servers on one data directory would destroy it",
            "wait for the other build, or end it")),

    /** Testcontainers is not there. */
    TESTCONTAINERS_MISSING(Entry.error(
            "PAL445",
            PROVE,
            "`migrations.database=testcontainers` needs Testcontainers, which is not on the class path",
            "it is not brought along, because most builds do not need it",
            """
            into the `<dependencies>` of migration-maven-plugin in the pom:
            <dependency>
              <groupId>org.testcontainers</groupId>
              <artifactId>testcontainers-postgresql</artifactId>
              <version>2.0.5</version>
            </dependency>
            """)),

    /** A container that does not start. */
    CONTAINER_FAILED(Entry.error(
            "PAL446",
            PROVE,
            "no container of the image `{image}` could be started: {problem}",
            "Testcontainers needs an engine that answers, and an image that it can pull",
            "docker info\nor, without an engine, -Dmigrations.database=embedded")),

    /** A scratch database that cannot be made. */
    DATABASE_REFUSED(Entry.error(
            "PAL447",
            PROVE,
            "the scratch database `{database}` failed: SQLSTATE {sqlState}, {problem}",
            "the proof works on databases of its own, which it makes and drops",
            "for SQLSTATE 42501: ALTER ROLE <user> CREATEDB"));

    private final Entry entry;

    ServerCode(Entry entry) {
        this.entry = entry;
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
