package dev.palindrome.it;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** The house as the design draws it: who knows whom, and what nobody does. */
@AnalyzeClasses(
        packages = "dev.palindrome",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.Ours.class})
final class ArchitectureTest {

    private static final String ANNOTATIONS = "dev.palindrome.migration..";
    private static final String MODEL = "dev.palindrome.model..";
    private static final String SQL = "dev.palindrome.sql..";
    private static final String PROCESSOR = "dev.palindrome.processor..";
    private static final String ENGINE = "dev.palindrome.engine..";
    private static final String PLUGIN = "dev.palindrome.maven..";

    private static final Set<String> SPEAKERS =
            Set.of("javax.annotation.processing.Messager", "com.sun.source.util.Trees");

    private static final String[] JDBC = {"java.sql..", "javax.sql..", "org.postgresql.."};
    private static final String[] JAVAC = {"javax.annotation.processing..", "javax.lang..", "javax.tools..", "com.sun.."
    };
    private static final String[] MAVEN = {"org.apache.maven..", "org.eclipse.aether..", "org.codehaus.."};
    private static final String[] IO = {"java.io..", "java.net..", "java.nio.file..", "java.nio.channels.."};

    @ArchTest
    static final ArchRule theAnnotationsDependOnNothingButJava = classes()
            .that()
            .resideInAPackage(ANNOTATIONS)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", ANNOTATIONS));

    @ArchTest
    static final ArchRule theModelKnowsOnlyTheAnnotations = noClasses()
            .that()
            .resideInAPackage(MODEL)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(SQL, PROCESSOR, ENGINE, PLUGIN);

    @ArchTest
    static final ArchRule sqlKnowsOnlyTheModel = noClasses()
            .that()
            .resideInAPackage(SQL)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(PROCESSOR, ENGINE, PLUGIN);

    @ArchTest
    static final ArchRule theProcessorDoesNotKnowTheEngine = noClasses()
            .that()
            .resideInAPackage(PROCESSOR)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ENGINE, PLUGIN);

    @ArchTest
    static final ArchRule theEngineDoesNotKnowTheProcessor = noClasses()
            .that()
            .resideInAPackage(ENGINE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(PROCESSOR, PLUGIN);

    @ArchTest
    static final ArchRule modelAndSqlKnowNeitherJavacNorMaven = noClasses()
            .that()
            .resideInAnyPackage(MODEL, SQL)
            .should()
            .dependOnClassesThat(resideInAnyPackage(JAVAC).or(resideInAnyPackage(MAVEN)));

    @ArchTest
    static final ArchRule modelAndSqlReadAndWriteNothing = noClasses()
            .that()
            .resideInAnyPackage(MODEL, SQL)
            .and()
            // loads the grammar out of its own jar
            .doNotHaveFullyQualifiedName("dev.palindrome.sql.pgquery.Grammar")
            .and()
            // reads the list of PostgreSQL's functions out of its own jar
            .doNotHaveFullyQualifiedName("dev.palindrome.sql.effect.BuiltInFunctions$Held")
            .should()
            .dependOnClassesThat(resideInAnyPackage(IO).and(notAnException()));

    @ArchTest
    static final ArchRule modelSqlAndProcessorTouchNoDatabase = noClasses()
            .that()
            .resideInAnyPackage(MODEL, SQL, PROCESSOR)
            .should()
            .dependOnClassesThat(resideInAnyPackage(JDBC).and(notAnException()));

    @ArchTest
    static final ArchRule theEngineKnowsNeitherJavacNorMaven = noClasses()
            .that()
            .resideInAPackage(ENGINE)
            .should()
            .dependOnClassesThat(resideInAnyPackage(JAVAC).or(resideInAnyPackage(MAVEN)));

    @ArchTest
    static final ArchRule thePluginLeavesDatabasesToTheEngine = noClasses()
            .that()
            .resideInAPackage(PLUGIN)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(JDBC);

    @ArchTest
    static final ArchRule packagesFormNoCycle =
            slices().matching("dev.palindrome.(*).(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule everyPackageSaysThatNothingIsNull = classes()
            .that(describe(
                    "are a package of ours but the annotations'",
                    type -> !type.getPackageName().startsWith("dev.palindrome.migration")))
            .should(have(describe("a @NullMarked package", ArchitectureTest::isInANullMarkedPackage)));

    @ArchTest
    static final ArchRule nothingStaticChanges =
            fields().that().haveModifier(STATIC).should().haveModifier(FINAL);

    @ArchTest
    static final ArchRule nobodyPrints = noClasses()
            // the goals' JSON is for pipes: the standard output without Maven's log around it
            .that()
            .doNotHaveFullyQualifiedName("dev.palindrome.maven.Goal")
            .should(ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule nobodyThrowsWhatSaysNothing = NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

    @ArchTest
    static final ArchRule nobodyLogsBehindOurBack = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

    @ArchTest
    static final ArchRule namesSayARole = noClasses()
            .that()
            // a file of Java, a family of PostgreSQL's catalogs and a struct of PostgreSQL are called so
            .haveNameNotMatching(".*[.](PackageInfo|ForeignData|RTEPermissionInfo)")
            .should()
            .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Common|Data|Info)");

    /** Where a message stands is known in one package; the processor itself speaks only of its own mistakes. */
    @ArchTest
    static final ArchRule onlyPlacesSpeakToTheCompiler = noClasses()
            .that()
            .resideOutsideOfPackages("dev.palindrome.processor.body", "dev.palindrome.processor.report")
            .and()
            .doNotHaveSimpleName("MigrationProcessor")
            .should()
            .callMethodWhere(describe(
                    "a compiler's printMessage is called",
                    call -> SPEAKERS.contains(call.getTargetOwner().getFullName())
                            && call.getName().equals("printMessage")));

    /** The names of database objects are quoted in one place, which needs no connection for it. */
    @ArchTest
    static final ArchRule onlyIdentifierQuotes = noClasses()
            .should()
            .callMethodWhere(describe(
                    "a driver quotes a name",
                    call -> Set.of(
                                    "enquoteIdentifier",
                                    "enquoteNCharLiteral",
                                    "escapeIdentifier",
                                    "getIdentifierQuoteString")
                            .contains(call.getName())));

    /** To name an exception's type is not to do what throws it, and a buffer is memory. */
    private static DescribedPredicate<JavaClass> notAnException() {
        return describe(
                "are no exception and no buffer",
                type -> !type.isAssignableTo(Throwable.class)
                        && !type.isAssignableTo(ByteArrayOutputStream.class)
                        && !type.isAssignableTo(StringReader.class)
                        && !type.isAssignableTo(StringWriter.class));
    }

    private static boolean isInANullMarkedPackage(JavaClass type) {
        return type.getPackage().isAnnotatedWith(NullMarked.class);
    }

    /** The libraries that the jars carry under a name of ours are not of our making. */
    static final class Ours implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/internal/");
        }
    }
}
