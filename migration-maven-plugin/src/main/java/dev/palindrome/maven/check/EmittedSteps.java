package dev.palindrome.maven.check;

import dev.palindrome.engine.plan.Body;
import dev.palindrome.model.plan.Step;
import dev.palindrome.sql.lint.UnitStep;
import java.util.List;

/** The steps that a body makes when it runs, as the rules about SQL look at them. */
final class EmittedSteps {

    private EmittedSteps() {}

    static List<UnitStep> of(Body body) {
        return body.steps().stream().map(step -> step.accept(new Judged())).toList();
    }

    /** A step as the rules look at it. */
    private static final class Judged implements Step.Visitor<UnitStep> {
        @Override
        public UnitStep sql(Step.Sql step) {
            return new UnitStep.Text(step.text(), false);
        }

        @Override
        public UnitStep autocommit(Step.Autocommit step) {
            return new UnitStep.Text(step.text(), true);
        }

        @Override
        public UnitStep update(Step.Update step) {
            return new UnitStep.Batches(step.backfill());
        }

        @Override
        public UnitStep java(Step.Java step) {
            return new UnitStep.Unseen();
        }
    }
}
