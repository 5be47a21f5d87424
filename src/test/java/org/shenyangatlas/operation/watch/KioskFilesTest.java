package org.shenyangatlas.operation.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shenyangatlas.testing.Project;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

/// The files that an operator copies to a kiosk.
class KioskFilesTest {

    private static final Path FOLDER = Path.of("assets/kiosk");
    private static final List<String> UNIT = Project.read(FOLDER.resolve("shenyang-atlas-kiosk.service")).lines().map(String::strip).toList();

    @ParameterizedTest
    @ValueSource(strings = {"Type=notify", "NotifyAccess=all", "WatchdogSec=20", "WatchdogSignal=SIGKILL", "Restart=always", "RestartSec=2",
        "StartLimitIntervalSec=0", "RestartPreventExitStatus=" + ExitCode.LEFT, "SuccessExitStatus=" + ExitCode.RESTART, "TimeoutStopSec=5",
        "ProtectSystem=strict", "ReadWritePaths=/var/lib/shenyang-atlas", "PrivateTmp=yes", "NoNewPrivileges=yes", "MemoryMax=1500M",
        "ExecStart=/opt/shenyang-atlas/kiosk/kiosk-session --config /etc/shenyang-atlas/kiosk.json --data /var/lib/shenyang-atlas"})
    void theUnitKeepsTheAtlasUp(String line) {
        assertTrue(UNIT.contains(line), line);
    }

    @Test
    void everyLineOfTheUnitStandsInTheSectionThatReadsIt() {
        List<String> sections = UNIT.stream().filter(line -> line.startsWith("[")).toList();
        assertEquals(List.of("[Unit]", "[Service]", "[Install]"), sections);
        assertTrue(UNIT.indexOf("StartLimitIntervalSec=0") < UNIT.indexOf("[Service]"));
        assertTrue(UNIT.indexOf("WatchdogSec=20") > UNIT.indexOf("[Service]"));
        assertEquals(List.of(), UNIT.stream().filter(line -> !line.matches("|#.*|\\[\\w+]|\\w+=\\S.*")).toList());
        assertEquals(List.of(), UNIT.stream().filter(line -> line.startsWith("PAMName=")).toList(), "it would end the watchdog's messages");
    }

    @Test
    void theWindowManagerHasNoKeysAndNoMenus() throws Exception {
        Document config = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(FOLDER.resolve("openbox-kiosk.xml").toFile());
        for (String none : List.of("keybind", "mousebind", "action", "menu")) {
            assertEquals(0, config.getElementsByTagName(none).getLength(), none);
        }
        for (String empty : List.of("keyboard", "mouse")) {
            Node node = config.getElementsByTagName(empty).item(0);
            assertTrue(node != null && node.getTextContent().isBlank(), empty + ": left out, openbox takes its own");
        }
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void theSessionIsAScriptThatAShellUnderstands() throws Exception {
        Path script = FOLDER.resolve("kiosk-session");
        assertTrue(Files.isExecutable(script));
        Process shell = new ProcessBuilder("sh", "-n", script.toString()).inheritIO().start();
        assertTrue(shell.waitFor(10, TimeUnit.SECONDS));
        assertEquals(0, shell.exitValue());
    }

    @Test
    void theSessionBecomesTheAtlasSoThatItsExitCodeArrives() {
        String last = Project.read(FOLDER.resolve("kiosk-session")).lines().toList().getLast();
        assertEquals("exec \"$atlas/bin/shenyang-atlas\" --kiosk \"$@\"", last);
    }

    @Test
    void noneOfThemIsInTheProgramButTheSheetThatItPrints() {
        assertEquals(null, getClass().getResource("/org/shenyangatlas/assets/kiosk/kiosk-session"));
    }
}
