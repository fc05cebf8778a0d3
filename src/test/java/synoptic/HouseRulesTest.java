package synoptic;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessField;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callConstructorWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The house: which room may use what, and what nobody does. */
@AnalyzeClasses(packages = "synoptic", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

    private static final List<String> RECORDS = List.of("comparison", "claim", "collation", "extract", "article", "text");

    // The rooms, from the ground up: the rooms below that each may use, and the libraries that live in it alone.

    @ArchTest static final ArchRule text = room("text", List.of(), "opennlp.tools.stemmer")
            .because("words and sentences are the ground floor");

    @ArchTest static final ArchRule file = room("file", List.of())
            .because("whoever writes a file writes it whole, and knows nothing else of the others who do")
            .allowEmptyShould(true);

    @ArchTest static final ArchRule article = room("article", List.of("text"))
            .because("an article is text and what it says of itself, however it was read");

    @ArchTest static final ArchRule ingest =
            room("ingest", List.of("article", "text"), "javax.net.ssl..", "org.jsoup..", "org.apache.pdfbox..", "org.commonmark..",
                    "org.mozilla.universalchardet..", "tools.jackson..", "org.apache.james.mime4j..", "org.netpreserve.jwarc..")
                    .because("file formats and the libraries that read them end here, at an article");

    @ArchTest static final ArchRule extract = room("extract", List.of("article", "text"))
            .because("what an article says is found out without looking at another one");

    @ArchTest static final ArchRule encode = room("encode", List.of("text"), "ai.onnxruntime..")
            .because("the native runtime may be missing, and only one room should have to know");

    @ArchTest static final ArchRule collation = room("collation", List.of("encode", "extract", "article", "text"), "com.github.difflib..")
            .because("witnesses are collated from what was read, whoever shows the result");

    @ArchTest static final ArchRule claim = room("claim", List.of("collation", "encode", "extract", "article", "text"))
            .because("a claim's status follows from the collation, and from what was read of its words, and from nothing a screen knows");

    @ArchTest static final ArchRule comparison =
            room("comparison", List.of("claim", "collation", "encode", "extract", "ingest", "article", "text"))
                    .because("the pipeline joins the rooms below and can run without a window");

    @ArchTest static final ArchRule project =
            room("project", List.of("comparison", "encode", "article", "text", "file"), "tools.jackson..",
                    "com.fasterxml.jackson.annotation..")
                    .because("what is saved outlives any window")
                    .allowEmptyShould(true);

    @ArchTest static final ArchRule export =
            room("export", with(RECORDS, "project", "file"), "tools.jackson..", "com.fasterxml.jackson.annotation..", "javax.imageio..",
                    "com.openhtmltopdf..",
                    "org.apache.pdfbox..", "org.apache.fontbox..", "org.w3c.dom..", "org.xml.sax..", "org.apache.commons.csv..",
                    "org.dhatim.fastexcel..")
                    .because("what is printed comes from what is shown, and the libraries that write it are replaceable");

    @ArchTest static final ArchRule settings = room("settings", List.of("file"), "tools.jackson..", "com.fasterxml.jackson.annotation..")
            .because("settings are plain data that anyone above may be given")
            .allowEmptyShould(true);

    @ArchTest static final ArchRule ui =
            room("ui", with(RECORDS, "encode", "ingest", "export", "project", "settings", "file"), "javafx..", "org.fxmisc..",
                    "org.reactfx..",
                    "atlantafx..", "org.kordamp.ikonli..",
                    // The help page is the documentation's own, in Markdown.
                    "org.commonmark..")
                    .because("the toolkit is used here, and in the application that opens the window, and nowhere else");

    @ArchTest static final ArchRule cli = room("cli", with(RECORDS, "encode", "ingest", "export", "project", "file"), "picocli..")
            .because("the command line works without a window");

    @ArchTest static final ArchRule app = noClasses().that().resideOutsideOfPackage("synoptic.app..")
            .should().dependOnClassesThat().resideInAPackage("synoptic.app..")
            .because("the application builds the house and hands things down; who reached up to it would have found a service locator");

    @ArchTest static final ArchRule noOtherRooms = classes()
            .should()
            .resideInAnyPackage(inside(with(RECORDS, "file", "ingest", "encode", "project", "export", "settings", "ui", "cli", "app")))
            .because("a reader should be able to guess the room from the name of the thing");

    @ArchTest static final ArchRule noCycles = slices().matching("synoptic.(*)..").should().beFreeOfCycles()
            .because("two rooms that need each other are one room");

    @ArchTest static final ArchRule noCyclesInTheWindow = slices().matching("synoptic.ui.(*)..").should().beFreeOfCycles()
            .because("two parts of the window that need each other are one part");

    // The window

    @ArchTest static final ArchRule viewModelsKnowNoControls = noClasses().that(describe("a view model", HouseRulesTest::isViewModel))
            .should().dependOnClassesThat().resideInAnyPackage("javafx.scene..", "javafx.stage..", "org.fxmisc..", "atlantafx..")
            .because("a view model is tested without a window");

    @ArchTest static final ArchRule viewsCallNoServices = noClasses().that().resideInAPackage("synoptic.ui..")
            .and(not(describe("a view model", HouseRulesTest::isViewModel)))
            .should().dependOnClassesThat(describe("a service", HouseRulesTest::isService))
            .because("views bind to view models and hold no logic");

    @ArchTest static final ArchRule runLater = noClasses().that().resideOutsideOfPackage("synoptic.ui.concurrent..")
            .should().callMethod("javafx.application.Platform", "runLater", Runnable.class.getName())
            .because("how work comes back to the window is decided in one place, where the latest request wins");

    @ArchTest static final ArchRule dialogs = noClasses().that().resideOutsideOfPackage("synoptic.ui.dialog..")
            .should().dependOnClassesThat(assignableTo("javafx.scene.control.Dialog").or(assignableTo("javafx.stage.FileChooser"))
                    .or(assignableTo("javafx.stage.DirectoryChooser")))
            .because("tests put an answer in a dialog's place, and all dialogs look alike");

    @ArchTest static final ArchRule bundles = noClasses().that().resideOutsideOfPackage("synoptic.ui.i18n..")
            .should().dependOnClassesThat().areAssignableTo("java.util.ResourceBundle")
            .because("one place knows the language, and finds a key that is missing");

    @ArchTest static final ArchRule noAwt = noClasses().that().resideOutsideOfPackages("synoptic.export..", "synoptic.ingest..")
            .should().dependOnClassesThat().resideInAnyPackage("java.awt..", "javax.swing..")
            .because("a second toolkit beside JavaFX costs time to start and quarrels with it on macOS; only PDFs need its geometry");

    // What nobody does

    @ArchTest static final ArchRule threads = noClasses().that().resideOutsideOfPackages("synoptic.app..", "synoptic.ui.concurrent..")
            .should(callMethodWhere(target(describe("a maker of threads", HouseRulesTest::makesThreads))))
            .orShould(constructA(Thread.class)).orShould(constructA(Executor.class))
            .because("who makes a thread has to end it; others are handed an executor, in tests one that waits for nothing");

    @ArchTest static final ArchRule staticFieldsAreFinal = fields().that().areStatic().should().beFinal()
            .because("static state is shared by tests that should not know of each other");

    @ArchTest static final ArchRule noStaticMutableState = noFields().that().areStatic()
            .should().haveRawType(assignableTo(ThreadLocal.class)
                    .or(resideInAnyPackage("java.util.concurrent.atomic..", "java.util.concurrent.locks..", "javafx.beans..",
                            "javafx.collections.."))
                    .or(assignableTo(Collection.class).or(assignableTo(java.util.Map.class)).and(not(JavaClass.Predicates.INTERFACES))))
            .because("a final field whose content changes is static state all the same");

    @ArchTest static final ArchRule noSingletons =
            noMethods().that().areStatic().should().haveName("getInstance").orShould().haveName("instance")
                    .because("services are built once by the application and handed down by constructor")
                    .allowEmptyShould(true);

    @ArchTest static final ArchRule standardStreams = noClasses().that().resideOutsideOfPackage("synoptic.cli..")
            .and().doNotHaveFullyQualifiedName("synoptic.app.Main")
            .should(ACCESS_STANDARD_STREAMS).orShould(accessField(System.class, "in"))
            .because("standard output carries results and belongs to the command line; causes go to the log");

    @ArchTest static final ArchRule exit = noClasses().that().resideOutsideOfPackage("synoptic.app..")
            .should().callMethod(System.class, "exit", int.class)
            .because("a test that ends the machine it runs in tells nothing");

    @ArchTest static final ArchRule network = noClasses()
            .that(not(describe("the fetcher of pages", type -> outermost(type).getName().equals("synoptic.ingest.PageFetcher"))))
            .should().dependOnClassesThat().resideInAPackage("java.net.http..")
            .orShould().dependOnClassesThat(assignableTo("java.net.URLConnection").or(assignableTo("java.net.Socket"))
                    .or(assignableTo("java.net.InetAddress")).or(assignableTo("java.nio.channels.NetworkChannel")))
            .orShould().callMethod("java.net.URL", "openStream")
            .orShould().callMethod("java.net.URL", "openConnection")
            .because("what someone reads is nobody else's business: the one connection there is fetches a page that its user asked for");

    @ArchTest static final ArchRule nullMarked = classes().should(resideInANullMarkedPackage())
            .because("NullAway checks only what says that it wants to be checked");

    /** What a room may use: the JDK, itself, the rooms below that are named, and its libraries. */
    private static ArchRule room(String name, List<String> below, String... libraries) {
        String[] allowed = Stream.of(List.of("java..", "javax.xml..", "org.jspecify.annotations"), List.of(libraries),
                List.of(inside(with(below, name)))).flatMap(List::stream).toArray(String[]::new);
        return classes().that().resideInAPackage(inside(List.of(name))[0]).should().onlyDependOnClassesThat().resideInAnyPackage(allowed);
    }

    private static String[] inside(List<String> rooms) {
        return rooms.stream().map(room -> "synoptic." + room + "..").toArray(String[]::new);
    }

    private static List<String> with(List<String> rooms, String... more) {
        return Stream.concat(rooms.stream(), Stream.of(more)).toList();
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(HouseRulesTest::outermost).orElse(type);
    }

    private static boolean isViewModel(JavaClass type) {
        return outermost(type).getSimpleName().endsWith("ViewModel");
    }

    /** Services do things; records, enums, sealed interfaces, exceptions and classes of constants and static methods are what they do them with. */
    private static boolean isService(JavaClass type) {
        JavaClass outermost = outermost(type);
        return outermost.getPackageName().startsWith("synoptic.")
                && !resideInAPackage("synoptic.ui..").test(outermost)
                && !outermost.isRecord()
                && !outermost.isEnum()
                && !outermost.isAssignableTo(Throwable.class)
                && !outermost.reflect().isSealed()
                && outermost.getMethods().stream().anyMatch(method -> !method.getModifiers().contains(JavaModifier.STATIC));
    }

    private static boolean makesThreads(AccessTarget.CodeUnitCallTarget method) {
        JavaClass owner = method.getOwner();
        return switch (owner.getName()) {
            case "java.util.concurrent.Executors" -> true;
            case "java.lang.Thread" -> List.of("ofVirtual", "ofPlatform", "startVirtualThread").contains(method.getName());
            case "java.util.concurrent.ForkJoinPool" -> method.getName().equals("commonPool");
            case "java.util.concurrent.CompletableFuture" -> method.getName().endsWith("Async")
                    && method.getRawParameterTypes().stream().noneMatch(parameter -> parameter.isEquivalentTo(Executor.class));
            default -> false;
        };
    }

    private static ArchCondition<JavaClass> constructA(Class<?> type) {
        return callConstructorWhere(
                target(describe("a constructor of a " + type.getSimpleName(), constructor -> constructor.getOwner().isAssignableTo(type))));
    }

    private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return new ArchCondition<>("reside in a package annotated with @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(type, marked,
                        type.getName() + (marked ? " is" : " is not") + " in a @NullMarked package"));
            }
        };
    }
}
