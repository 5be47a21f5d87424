package org.shenyangatlas.operation.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StartCommandTest {

    private static final List<String> ARGUMENTS = List.of("--kiosk", "--config", "a file.json");

    private static String command(Map<String, String> properties) {
        return String.join(" | ", StartCommand.with(ARGUMENTS, properties::get, List.of("a.module", "b.module"))).replace(File.separatorChar, '/');
    }

    @Test
    void aPackagedAtlasStartsItsLauncher() {
        assertEquals("/opt/shenyang-atlas/bin/shenyang-atlas | --kiosk | --config | a file.json",
            command(Map.of("jpackage.app-path", "/opt/shenyang-atlas/bin/shenyang-atlas", "java.home", "/opt/shenyang-atlas/lib")));
    }

    @Test
    void anAtlasOfModulesStartsItsModule() {
        assertEquals("/jdk/bin/java | --enable-native-access=a.module,b.module | --module-path | "
            + "a.jar:b.jar | --module | org.shenyangatlas/org.shenyangatlas.Launcher | --kiosk | --config | a file.json",
            command(Map.of("java.home", "/jdk", "jdk.module.main", "org.shenyangatlas", "jdk.module.path", "a.jar:b.jar")));
    }

    @Test
    void anAtlasOnTheClassPathStartsItsClass() {
        assertEquals("/jdk/bin/java | --enable-native-access=ALL-UNNAMED | -classpath | a.jar:b.jar | org.shenyangatlas.Launcher | "
            + "--kiosk | --config | a file.json", command(Map.of("java.home", "/jdk", "java.class.path", "a.jar:b.jar")));
    }
}
