package signpost;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A type, or one that is nested in it, is used from another package. */
final class UsedElsewhere extends ArchCondition<JavaClass> {
    private final JavaClasses users;
    private final List<String> sources = sources();

    UsedElsewhere(JavaClasses users) {
        super("be used from another package");
        this.users = users;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        boolean used = usersOf(type).anyMatch(user -> !user.getPackageName().equals(type.getPackageName()))
                || isImported(type);
        events.add(new SimpleConditionEvent(type, used, type.getName() + " is public but used only at home"));
    }

    private Stream<JavaClass> usersOf(JavaClass type) {
        return users.stream()
                .filter(it -> it.equals(type) || it.getName().startsWith(type.getName() + "$"))
                .flatMap(it -> it.getDirectDependenciesToSelf().stream())
                .map(Dependency::getOriginClass);
    }

    /** Whether a source names the type: the value of a constant leaves no trace of its owner in a class file. */
    private boolean isImported(JavaClass type) {
        return sources.stream().anyMatch(source -> source.contains("import " + type.getName() + ";"));
    }

    private static List<String> sources() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<String> sources = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sources.add(Files.readString(file));
            }
            return sources;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
