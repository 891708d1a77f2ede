package dev.palindrome.it.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(packages = "dev.palindrome", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

    private static final String[] JDBC = {"java.sql..", "javax.sql..", "org.postgresql.."};
    private static final String[] COMPILER = {"javax.annotation.processing..", "javax.lang.model..", "javax.tools..", "com.sun.source.."};
    private static final String[] MAVEN = {"org.apache.maven..", "org.eclipse.aether.."};

    @ArchTest
    static final ArchRule KNOWLEDGE_GOES_ONE_WAY = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("annotations").definedBy("dev.palindrome.migration..")
            .layer("model").definedBy("dev.palindrome.model..")
            .layer("sql").definedBy("dev.palindrome.sql..")
            .layer("processor").definedBy("dev.palindrome.processor..")
            .layer("engine").definedBy("dev.palindrome.engine..")
            .layer("maven").definedBy("dev.palindrome.maven..")
            .whereLayer("maven").mayNotBeAccessedByAnyLayer()
            .whereLayer("engine").mayOnlyBeAccessedByLayers("maven")
            .whereLayer("processor").mayOnlyBeAccessedByLayers("maven")
            .whereLayer("sql").mayOnlyBeAccessedByLayers("processor", "engine", "maven")
            .whereLayer("model").mayOnlyBeAccessedByLayers("sql", "processor", "engine", "maven");

    @ArchTest
    static final ArchRule PACKAGES_FORM_NO_CYCLE =
            slices().matching("dev.palindrome.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule THE_ANNOTATIONS_NEED_ONLY_THE_JDK = classes()
            .that()
            .resideInAPackage("dev.palindrome.migration..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("dev.palindrome.migration..", "java.lang..", "java.util..", "java.sql..", "javax.sql..");

    @ArchTest
    static final ArchRule THE_MODEL_IS_PURE = noClasses()
            .that()
            .resideInAPackage("dev.palindrome.model..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(JDBC)
                    .or(resideInAnyPackage(COMPILER))
                    .or(resideInAnyPackage(MAVEN))
                    .or(resideInAnyPackage("java.nio.file..", "java.net..", "java.nio.channels..")));

    @ArchTest
    static final ArchRule SQL_KNOWS_NO_DATABASE = noClasses()
            .that()
            .resideInAPackage("dev.palindrome.sql..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(JDBC).or(resideInAnyPackage(COMPILER)).or(resideInAnyPackage(MAVEN)));

    @ArchTest
    static final ArchRule THE_PROCESSOR_TOUCHES_NO_DATABASE = noClasses()
            .that()
            .resideInAPackage("dev.palindrome.processor..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(JDBC).or(resideInAnyPackage(MAVEN)));

    @ArchTest
    static final ArchRule THE_ENGINE_KNOWS_NEITHER_MAVEN_NOR_JAVAC = noClasses()
            .that()
            .resideInAPackage("dev.palindrome.engine..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(COMPILER).or(resideInAnyPackage(MAVEN)));

    @ArchTest
    static final ArchRule THE_PLUGIN_LEAVES_SQL_TO_THE_ENGINE = noClasses()
            .that()
            .resideInAPackage("dev.palindrome.maven..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.sql\\.(Statement|PreparedStatement|ResultSet)");

    @ArchTest
    static final ArchRule ONE_CLASS_SPEAKS_TO_THE_COMPILER = noClasses()
            .that(are(not(resideInAPackage("dev.palindrome.processor.report"))))
            .should()
            .callMethodWhere(target(
                    name("printMessage")));

    /** The plugin's way out for JSON is handed to it by the one class that knows Maven's goals, {@code Goal}. */
    @ArchTest
    static final ArchRule NOBODY_PRINTS = noClasses()
            .that(are(not(simpleName("Goal")))
                    .and(not(simpleName("HelpMojo"))))
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    static final ArchRule NOTHING_STATIC_CHANGES = fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule EVERY_PACKAGE_SAYS_WHERE_NULL_IS = classes()
            .that(are(not(resideInAPackage("dev.palindrome.migration.."))))
            .should(new ArchCondition<>("be in a @NullMarked package") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                    events.add(new SimpleConditionEvent(
                            type, marked, type.getPackageName() + " has no @NullMarked package-info"));
                }
            });

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS = noClasses()
            .should()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Impl");
}
