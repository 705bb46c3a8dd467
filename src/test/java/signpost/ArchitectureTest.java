package signpost;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The rules of the house, each of which was seen failing once. */
final class ArchitectureTest {
    private static final int LONGEST_FILE = 300;
    private static final Set<String> CLOCKLESS = Set.of("now", "currentTimeMillis");
    private static final Set<String> SURROUNDINGS = Set.of("getenv", "getProperty", "getProperties");

    private static final ClassFileImporter IMPORTER =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests());
    private static final JavaClasses SIGNPOST = IMPORTER.importPackages("signpost");
    /** With the classes that jte makes of the templates, which use the playground's types. */
    private static final JavaClasses WITH_TEMPLATES = IMPORTER.importPackages("signpost", "gg.jte.generated");

    @Test
    void dependenciesPointFromTheEdgeTowardsArticles() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("start")
                .definedBy("signpost")
                .layer("terminal")
                .definedBy("signpost.terminal..")
                .layer("slack")
                .definedBy("signpost.slack..")
                .layer("search")
                .definedBy("signpost.search..")
                .layer("library")
                .definedBy("signpost.library..")
                .optionalLayer("inbox")
                .definedBy("signpost.inbox..")
                .optionalLayer("reader")
                .definedBy("signpost.reader..")
                .layer("tips")
                .definedBy("signpost.tips..")
                .optionalLayer("store")
                .definedBy("signpost.store..")
                .layer("content")
                .definedBy("signpost.content..")
                .layer("review")
                .definedBy("signpost.review..")
                .layer("language")
                .definedBy("signpost.language..")
                .layer("article")
                .definedBy("signpost.article..")
                .layer("server")
                .definedBy("signpost.server..")
                .layer("playground")
                .definedBy("signpost.playground..")
                .whereLayer("start")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("terminal")
                .mayOnlyAccessLayers("review", "content", "search", "article")
                .whereLayer("slack")
                .mayOnlyAccessLayers("search", "tips", "reader", "inbox", "article")
                .whereLayer("search")
                .mayOnlyAccessLayers("library", "language", "article")
                .whereLayer("library")
                .mayOnlyAccessLayers("language", "article")
                .whereLayer("inbox")
                .mayOnlyAccessLayers("store")
                .whereLayer("reader")
                .mayOnlyAccessLayers("store", "article")
                .whereLayer("tips")
                .mayOnlyAccessLayers("store", "article")
                .whereLayer("store")
                .mayNotAccessAnyLayer()
                .whereLayer("review")
                .mayOnlyAccessLayers("content", "language", "article")
                .whereLayer("content")
                .mayOnlyAccessLayers("article")
                .whereLayer("language")
                .mayNotAccessAnyLayer()
                .whereLayer("article")
                .mayNotAccessAnyLayer()
                .whereLayer("server")
                .mayNotAccessAnyLayer()
                .whereLayer("playground")
                .mayNotAccessAnyLayer()
                .check(SIGNPOST);
    }

    /** A new package has to be given its place in the picture above. */
    @Test
    void everyPackageHasItsPlace() {
        assertThat(SIGNPOST.stream().map(JavaClass::getPackageName).distinct())
                .isSubsetOf(
                        "signpost",
                        "signpost.article",
                        "signpost.content",
                        "signpost.inbox",
                        "signpost.language",
                        "signpost.library",
                        "signpost.playground",
                        "signpost.playground.block",
                        "signpost.reader",
                        "signpost.review",
                        "signpost.search",
                        "signpost.search.filter",
                        "signpost.server",
                        "signpost.slack",
                        "signpost.slack.browse",
                        "signpost.slack.card",
                        "signpost.slack.deed",
                        "signpost.slack.home",
                        "signpost.slack.shortcut",
                        "signpost.slack.tip",
                        "signpost.store",
                        "signpost.terminal",
                        "signpost.tips",
                        "signpost.tips.pick",
                        "signpost.tips.plan");
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("signpost.(**)").should().beFreeOfCycles().check(SIGNPOST);
    }

    @Test
    void onlyTheSlackPackageSpeaksSlack() {
        noClasses()
                .that()
                .resideOutsideOfPackage("signpost.slack..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.slack..")
                .check(SIGNPOST);
    }

    @Test
    void onlySqliteClassesSpeakSql() {
        noClasses()
                .that(describe(
                        "do not say Sqlite in their name",
                        type -> !outermost(type).startsWith("Sqlite")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..", "org.jdbi..")
                .check(SIGNPOST);
    }

    @Test
    void articlesAreBuiltFromTheJdkAlone() {
        classes()
                .that()
                .resideInAPackage("signpost.article..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("signpost.article..", "java..", "org.jspecify..")
                .check(SIGNPOST);
    }

    @Test
    void timeComesFromAClock() {
        noClasses()
                .should()
                .accessTargetWhere(target(
                        "the time without a clock",
                        access -> CLOCKLESS.contains(access.getName())
                                && access.getTargetOwner().getPackageName().matches("java\\.(time.*|lang)")
                                && takesNothing(access)))
                .check(SIGNPOST);
    }

    @Test
    void onlyTheStartReadsTheEnvironment() {
        noClasses()
                .that()
                .resideOutsideOfPackage("signpost")
                .should()
                .accessTargetWhere(target("the environment", access -> SURROUNDINGS.contains(access.getName()))
                        .and(JavaAccess.Predicates.targetOwner(
                                describe("System", it -> it.isEquivalentTo(System.class)))))
                .check(SIGNPOST);
    }

    @Test
    void onlyTheStartAndTheTerminalPrint() {
        noClasses()
                .that()
                .resideOutsideOfPackages("signpost", "signpost.terminal..")
                .should(ACCESS_STANDARD_STREAMS)
                .orShould()
                .accessTargetWhere(target(
                        "a stack trace printed",
                        access -> access.getName().equals("printStackTrace") && takesNothing(access)))
                .check(SIGNPOST);
    }

    @Test
    void publicIsEarned() {
        classes()
                .that()
                .resideInAPackage("signpost..")
                .and()
                .arePublic()
                .and()
                .areTopLevelClasses()
                .and()
                .doNotHaveFullyQualifiedName("signpost.Signpost")
                // Logback looks for it by name.
                .and()
                .doNotHaveFullyQualifiedName("signpost.Logging")
                .should(new UsedElsewhere(WITH_TEMPLATES))
                .check(WITH_TEMPLATES);
    }

    @Test
    void staticFieldsAreFinal() {
        fields().that().areStatic().should().beFinal().check(SIGNPOST);
    }

    @Test
    void classesAreFinal() {
        classes()
                .that()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .and()
                .areNotAnonymousClasses()
                .and()
                .haveSimpleNameNotEndingWith("package-info")
                .and(describe("are not sealed", type -> !type.reflect().isSealed()))
                .should()
                .haveModifier(FINAL)
                .check(SIGNPOST);
    }

    @Test
    void namesSayWhatAClassIs() {
        classes()
                .should()
                .haveNameNotMatching(".*(Manager|Helper|Util|Utils|Processor|Impl)(\\$.*)?")
                .check(SIGNPOST);
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(SIGNPOST.stream().map(JavaClass::getPackage).distinct())
                .allSatisfy(it -> assertThat(it.isAnnotatedWith(NullMarked.class))
                        .as(it.getName())
                        .isTrue());
    }

    @Test
    void filesStaySmall() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readAllLines(file)).hasSizeLessThanOrEqualTo(LONGEST_FILE));
        }
    }

    private static String outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTest::outermost).orElseGet(type::getSimpleName);
    }

    /** A call or a method reference. */
    private static DescribedPredicate<JavaAccess<?>> target(String description, Predicate<JavaAccess<?>> predicate) {
        return describe(description, predicate);
    }

    private static boolean takesNothing(JavaAccess<?> access) {
        return access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget called
                && called.getRawParameterTypes().isEmpty();
    }
}
