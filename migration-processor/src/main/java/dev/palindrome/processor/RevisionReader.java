package dev.palindrome.processor;

import dev.palindrome.model.chain.Link;
import dev.palindrome.model.checksum.Checksum;
import dev.palindrome.model.diagnostic.DeclarationCode;
import dev.palindrome.model.diagnostic.SqlCode;
import dev.palindrome.model.gate.Declaration;
import dev.palindrome.model.gate.Declaration.DowngradeBody;
import dev.palindrome.model.gate.Finding;
import dev.palindrome.model.gate.Site;
import dev.palindrome.model.gate.Site.WaiverPart;
import dev.palindrome.model.manifest.ManifestRevision;
import dev.palindrome.processor.body.Body;
import dev.palindrome.processor.body.Sources;
import dev.palindrome.processor.body.SqlCheck;
import dev.palindrome.processor.declare.AnnotationView;
import dev.palindrome.processor.declare.ClassShape;
import dev.palindrome.processor.declare.Overrides;
import dev.palindrome.processor.declare.RevisionMirror;
import dev.palindrome.sql.checksum.ChecksumInput;
import dev.palindrome.sql.checksum.ChecksumStep;
import dev.palindrome.sql.checksum.RevisionChecksum;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Reads one revision: what its annotations declare, whether its class can be created, what its bodies hold. */
final class RevisionReader {

    private final Sources sources;
    private final ClassShape shape;

    RevisionReader(Sources sources, ClassShape shape) {
        this.sources = sources;
        this.shape = shape;
    }

    /**
     * Reads a revision.
     *
     * @param mirror its class
     * @param previous what the previous build knew of it, for a class whose source is not part of this compilation
     */
    SeenRevision read(RevisionMirror mirror, Optional<ManifestRevision> previous) {
        TypeElement type = mirror.type();
        List<Finding> findings = new ArrayList<>(brokenValues(mirror));
        boolean wellFormed = shape.isWellFormed(type);
        boolean shapely = wellFormed
                && shape.problem(type)
                        .map(problem -> findings.add(
                                Finding.of(problem, new Site.InRevision(mirror.className(), Site.Part.CLASS))))
                        .isEmpty();
        Optional<ExecutableElement> up = Overrides.of(type, "upgrade");
        Optional<ExecutableElement> down = Overrides.of(type, "downgrade");
        Optional<Body> upgrade = up.flatMap(sources::body);
        Optional<Body> downgrade = down.flatMap(sources::body);
        boolean compiled = sources.file(type).isPresent() || !sources.showBodies();
        upgrade.ifPresent(body -> findings.addAll(sqlFindings(mirror, true, body)));
        downgrade.ifPresent(body -> findings.addAll(sqlFindings(mirror, false, body)));
        unseen(mirror, upgrade, downgrade).ifPresent(findings::add);

        DowngradeBody state = shapely ? downgradeState(down, downgrade, previous) : DowngradeBody.UNSEEN;
        Optional<Checksum> checksum = compiled
                ? checksum(mirror, up, upgrade, down, downgrade)
                : previous.flatMap(ManifestRevision::checksum);
        List<String> impact =
                compiled ? List.of() : previous.map(ManifestRevision::impact).orElse(List.of());
        Optional<Declaration> declaration =
                mirror.hasPlace() ? Optional.of(declaration(mirror, state, checksum, impact)) : Optional.empty();
        return new SeenRevision(mirror, declaration, upgrade, downgrade, compiled, findings);
    }

    private static Declaration declaration(
            RevisionMirror mirror, DowngradeBody state, Optional<Checksum> checksum, List<String> impact) {
        return new Declaration(
                mirror.className(),
                new Link(mirror.id().orElseThrow(), mirror.parent().orElseThrow()),
                mirror.text("description"),
                mirror.revision().texts("requirements"),
                mirror.text("risk"),
                mirror.text("author"),
                state,
                mirror.waiverTexts(),
                checksum,
                impact);
    }

    private static DowngradeBody downgradeState(
            Optional<ExecutableElement> method, Optional<Body> body, Optional<ManifestRevision> previous) {
        if (method.isEmpty()) {
            return DowngradeBody.ABSENT;
        }
        if (body.isPresent()) {
            return body.get().isEmpty() ? DowngradeBody.EMPTY : DowngradeBody.PRESENT;
        }
        return previous.map(revision -> switch (revision.downgrade()) {
                    case PRESENT -> DowngradeBody.PRESENT;
                    case EMPTY, WAIVED, NONE -> DowngradeBody.EMPTY;
                })
                .orElse(DowngradeBody.UNSEEN);
    }

    /** Counts a revision; one that names a file which cannot be read has no checksum. */
    private Optional<Checksum> checksum(
            RevisionMirror mirror,
            Optional<ExecutableElement> up,
            Optional<Body> upgrade,
            Optional<ExecutableElement> down,
            Optional<Body> downgrade) {
        if (!sources.showBodies() || mirror.parent().isEmpty() || !countable(upgrade) || !countable(downgrade)) {
            return Optional.empty();
        }
        List<ChecksumStep> upgradeSteps =
                up.map(method -> steps(method, upgrade)).orElse(List.of());
        Optional<List<ChecksumStep>> downgradeSteps = down.map(method -> steps(method, downgrade));
        return Optional.of(
                RevisionChecksum.of(new ChecksumInput(mirror.parent().orElseThrow(), upgradeSteps, downgradeSteps)));
    }

    private static boolean countable(Optional<Body> body) {
        return body.map(one -> one.problems().isEmpty()).orElse(true);
    }

    /** The steps of a body; of a method in a library, which has no source here, its class's name counts. */
    private static List<ChecksumStep> steps(ExecutableElement method, Optional<Body> body) {
        return body.map(Body::counted)
                .orElseGet(() -> List.of(new ChecksumStep.OpaqueBody(
                        List.of(
                                String.valueOf(method.getEnclosingElement()),
                                method.getSimpleName().toString()),
                        List.of())));
    }

    private static List<Finding> sqlFindings(RevisionMirror mirror, boolean upgrade, Body body) {
        return new SqlCheck(mirror.id().orElse(mirror.className()), mirror.className(), upgrade).findings(body);
    }

    private static Optional<Finding> unseen(RevisionMirror mirror, Optional<Body> upgrade, Optional<Body> downgrade) {
        return upgrade.flatMap(Body::unseen)
                .map(code -> unseen(mirror, code, "upgrade", Site.Part.UPGRADE))
                .or(() -> downgrade
                        .flatMap(Body::unseen)
                        .map(code -> unseen(mirror, code, "downgrade", Site.Part.DOWNGRADE)));
    }

    private static Finding unseen(RevisionMirror mirror, String code, String direction, Site.Part part) {
        return Finding.of(
                SqlCode.UNSEEN_SQL
                        .with("id", mirror.id().orElse(mirror.className()))
                        .with("code", code)
                        .with("direction", direction)
                        .diagnostic(),
                new Site.InRevision(mirror.className(), part));
    }

    private static List<Finding> brokenValues(RevisionMirror mirror) {
        List<Finding> findings = new ArrayList<>();
        for (String attribute : mirror.revision().unusable()) {
            Site.Part part = switch (attribute) {
                case "id" -> Site.Part.ID;
                case "parent" -> Site.Part.PARENT;
                default -> Site.Part.CLASS;
            };
            findings.add(broken(
                    mirror,
                    mirror.revision(),
                    attribute,
                    "@Revision(id = \"202601071200_add_policy_profiles\", parent = \"202601051030_create_tenants\")",
                    new Site.InRevision(mirror.className(), part)));
        }
        for (int i = 0; i < mirror.waivers().size(); i++) {
            AnnotationView waiver = mirror.waivers().get(i);
            for (String attribute : waiver.unusable()) {
                findings.add(broken(
                        mirror,
                        waiver,
                        attribute,
                        "@Waiver(rule = \"missing-downgrade\", owner = \"...\", risk = \"...\")",
                        new Site.InWaiver(mirror.className(), i, waiverPart(attribute))));
            }
        }
        return findings;
    }

    private static WaiverPart waiverPart(String attribute) {
        return switch (attribute) {
            case "rule", "owner", "risk", "expires" -> WaiverPart.valueOf(attribute.toUpperCase(Locale.ROOT));
            default -> WaiverPart.WHOLE;
        };
    }

    private static Finding broken(RevisionMirror mirror, AnnotationView view, String attribute, String fix, Site site) {
        return Finding.of(
                DeclarationCode.BROKEN_ANNOTATION
                        .with("annotation", view.name())
                        .with("class", mirror.type().getQualifiedName())
                        .with("attribute", attribute)
                        .with("fix", fix)
                        .diagnostic(),
                site);
    }
}
