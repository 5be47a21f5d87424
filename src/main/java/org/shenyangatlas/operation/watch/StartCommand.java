package org.shenyangatlas.operation.watch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The command that starts this program once more, as it was started itself: by its packaged launcher, from modules, or from
/// the class path. Options for the Java machine are not repeated; those in `JDK_JAVA_OPTIONS` or of the package hold anyway.
final class StartCommand {

    private static final String LAUNCHER = "org.shenyangatlas.Launcher";

    private StartCommand() {
    }

    static List<String> with(List<String> arguments) {
        return with(arguments, System::getProperty, ModuleLayer.boot().modules().stream()
            .filter(Module::isNativeAccessEnabled).map(Module::getName)
            .filter(name -> !name.startsWith("java.") && !name.startsWith("jdk.")).sorted().toList()); // those may anyway
    }

    /// @param property a system property, or null
    /// @param natives the modules that may call the system's own libraries
    static List<String> with(List<String> arguments, UnaryOperator<@Nullable String> property, List<String> natives) {
        List<String> command = new ArrayList<>();
        String packaged = property.apply("jpackage.app-path");
        String module = property.apply("jdk.module.main");
        if (packaged != null) {
            command.add(packaged);
        } else {
            command.add(Path.of(String.valueOf(property.apply("java.home")), "bin", "java").toString());
            if (module != null) {
                if (!natives.isEmpty()) {
                    command.add("--enable-native-access=" + String.join(",", natives));
                }
                String path = property.apply("jdk.module.path");
                if (path != null) { // else the modules are in the Java machine itself
                    command.addAll(List.of("--module-path", path));
                }
                command.addAll(List.of("--module", module + "/" + LAUNCHER));
            } else {
                command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-classpath",
                    String.valueOf(property.apply("java.class.path")), LAUNCHER));
            }
        }
        command.addAll(arguments);
        return command;
    }
}
