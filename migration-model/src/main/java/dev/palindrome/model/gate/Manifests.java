package dev.palindrome.model.gate;

import dev.palindrome.model.chain.RevisionId;
import dev.palindrome.model.gate.Declaration.DowngradeBody;
import dev.palindrome.model.manifest.Manifest;
import dev.palindrome.model.manifest.ManifestRevision;
import dev.palindrome.model.manifest.ManifestRevision.DowngradeState;
import dev.palindrome.model.manifest.ManifestRevision.ManifestWaiver;
import dev.palindrome.model.settings.HistorySettings;
import java.util.List;
import java.util.Optional;

/** Turns declarations that passed the gate into a manifest. */
public final class Manifests {

    private Manifests() {}

    /**
     * Makes the manifest of a history.
     *
     * @param input what the gate judged
     * @param ordered the declarations in chain order, with ids that can be ids
     * @return the manifest
     */
    public static Manifest of(GateInput input, List<Declaration> ordered) {
        HistorySettings settings = input.settings();
        return new Manifest(
                settings.name(),
                settings.postgres(),
                settings.schemas(),
                ordered.stream()
                        .map(declaration -> revision(input, declaration))
                        .toList());
    }

    private static ManifestRevision revision(GateInput input, Declaration declaration) {
        Optional<RevisionId> parent = declaration.link().isFirst()
                ? Optional.empty()
                : Optional.of(new RevisionId(declaration.link().parent()));
        return new ManifestRevision(
                new RevisionId(declaration.id()),
                parent,
                declaration.className(),
                declaration.description(),
                declaration.requirements(),
                declaration.risk(),
                declaration.author(),
                declaration.checksum(),
                input.isReleased(declaration.id()),
                downgrade(declaration),
                declaration.waivers().stream().map(Manifests::waiver).toList(),
                declaration.impact());
    }

    private static DowngradeState downgrade(Declaration declaration) {
        DowngradeBody body = declaration.downgrade();
        if (body == DowngradeBody.PRESENT || body == DowngradeBody.UNSEEN) {
            return DowngradeState.PRESENT;
        }
        boolean waived =
                declaration.waivers().stream().anyMatch(waiver -> waiver.rule().equals("missing-downgrade"));
        if (waived) {
            return DowngradeState.WAIVED;
        }
        return body == DowngradeBody.EMPTY ? DowngradeState.EMPTY : DowngradeState.NONE;
    }

    private static ManifestWaiver waiver(Declaration.WaiverText waiver) {
        return new ManifestWaiver(
                waiver.rule(), waiver.owner(), waiver.risk(), waiver.expires(), waiver.ticket(), waiver.approvedBy());
    }
}
