package dev.palindrome.engine.deploy;

import dev.palindrome.engine.Listener;
import dev.palindrome.engine.connect.ConnectionSource;
import dev.palindrome.engine.session.Timeouts;
import dev.palindrome.engine.store.Deployer;
import dev.palindrome.model.chain.RevisionId;
import dev.palindrome.model.plan.Target;
import dev.palindrome.model.report.StatusReport;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Runs the use cases of one history on one database, with times that suit a test. */
record Workbench(ConnectionSource source, Sample sample, Listener listener, Optional<String> label) {

    static Workbench on(ConnectionSource source, Sample sample) {
        return new Workbench(source, sample, Listener.SILENT, Optional.empty());
    }

    Workbench with(Sample other) {
        return new Workbench(source, other, listener, label);
    }

    Workbench with(ConnectionSource other) {
        return new Workbench(other, sample, listener, label);
    }

    Workbench with(Listener other) {
        return new Workbench(source, sample, other, label);
    }

    Workbench labelled(String other) {
        return new Workbench(source, sample, listener, Optional.of(other));
    }

    Environment environment() {
        Timeouts timeouts = new Timeouts(
                Duration.ofMillis(200),
                Duration.ofSeconds(3),
                Duration.ofSeconds(20),
                Duration.ofSeconds(30),
                Duration.ofSeconds(30));
        Settings settings = new Settings(
                new Deployer("test", "deployment-1", Optional.of("request-1")),
                timeouts,
                Optional.empty(),
                Optional.empty(),
                label);
        return new Environment(source, sample.history(), settings, new FastPace(), listener);
    }

    Result apply() {
        return apply("head");
    }

    Result apply(String target) {
        return new Apply(environment()).run(new Apply.Request(Target.parse(target), false));
    }

    Result applyLive() {
        return new Apply(environment()).run(new Apply.Request(Target.HEAD, true));
    }

    Result rollback(String target, String... acceptDataLoss) {
        return new Rollback(environment())
                .run(new Rollback.Request(
                        Target.parse(target),
                        Optional.of("a test"),
                        Arrays.stream(acceptDataLoss).map(RevisionId::new).collect(Collectors.toSet())));
    }

    Result stamp(String target, Optional<String> difference, Optional<String> forceReason) {
        return new Stamp(environment(), (database, revision) -> difference)
                .run(new Stamp.Request(Target.parse(target), forceReason));
    }

    StatusReport status() {
        return new Status(environment()).run(Target.HEAD);
    }
}
