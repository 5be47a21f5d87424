package org.shenyangatlas.operation;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.shenyangatlas.catalogue.CheckedJson;
import org.shenyangatlas.catalogue.SchemaFile;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads configurations. Whatever stands in one, there is a configuration to run with: a wrong value is named and counts as
/// not given, and one that is not known is warned of.
public final class ConfigurationReader {

    /// The largest one that is read, in bytes.
    static final int LARGEST = 1 << 20;

    static final SchemaFile FILE = new SchemaFile("configuration", "kiosk.json", LARGEST, "configuration.schema.json");

    private ConfigurationReader() {
    }

    /// @param file its relative paths are relative to its folder
    public static ConfigurationReading read(Path file) {
        return read(FILE.read(file), Objects.requireNonNullElse(file.toAbsolutePath().getParent(), file));
    }

    /// @param name   what to call it in problems
    /// @param folder what its relative paths are relative to
    public static ConfigurationReading read(byte[] content, String name, Path folder) {
        return read(FILE.check(content, name), folder);
    }

    static ConfigurationReading read(CheckedJson file, Path folder) {
        Configuration configuration = file.root() == null ? Configuration.DEFAULT : configuration(new Fields(file, folder));
        return new ConfigurationReading(configuration, file.root() != null, file.problems());
    }

    private static Configuration configuration(Fields in) {
        Configuration otherwise = Configuration.DEFAULT;
        return new Configuration(in.text("/language", otherwise.language()),
            in.word("/theme", otherwise.theme(), Configuration.Theme.class), in.number("/textSize", otherwise.textSize()),
            in.number("/volume", otherwise.volume()), in.number("/screen", otherwise.screen()), in.path("/catalogue"),
            in.path("/dataFolder"), content(in, otherwise.content()), visit(in, otherwise.visit()), in.pin(),
            statistics(in, otherwise.statistics()), restart(in, otherwise.restart()),
            displayHours(in, otherwise.displayHours()), in.truth("/pixelShift", otherwise.pixelShift()),
            in.number("/dimAfterMinutes", otherwise.dimAfterMinutes()), health(in, otherwise.health()),
            tileSources(in.at("/tileSources")));
    }

    private static Configuration.Content content(Fields in, Configuration.Content otherwise) {
        if (in.has("/content/address") && !in.has("/content/publicKey")) {
            in.refuse("/content/address", "a field \"publicKey\" beside it", "none", "Nothing is fetched that cannot be checked");
        }
        return new Configuration.Content(in.path("/content/folder"), in.address("/content/address"),
            in.textOrNull("/content/publicKey"), in.number("/content/checkHours", otherwise.checkHours()));
    }

    private static Configuration.Visit visit(Fields in, Configuration.Visit otherwise) {
        return new Configuration.Visit(in.idle("/visit/idleSeconds", otherwise.idleSeconds()),
            in.number("/visit/warningSeconds", otherwise.warningSeconds()),
            in.number("/visit/attractSecondsPerSite", otherwise.attractSecondsPerSite()),
            in.truth("/visit/languageGate", otherwise.languageGate()));
    }

    private static Configuration.Statistics statistics(Fields in, Configuration.Statistics otherwise) {
        return new Configuration.Statistics(in.truth("/statistics/enabled", otherwise.enabled()), in.path("/statistics/folder"),
            in.text("/statistics/deviceName", otherwise.deviceName()), in.number("/statistics/days", otherwise.days()),
            in.truth("/statistics/keepSearchTexts", otherwise.keepSearchTexts()));
    }

    private static Configuration.Restart restart(Fields in, Configuration.Restart otherwise) {
        return new Configuration.Restart(in.truth("/restart/enabled", otherwise.enabled()), in.time("/restart/at", otherwise.at()));
    }

    private static Configuration.DisplayHours displayHours(Fields in, Configuration.DisplayHours otherwise) {
        Configuration.DisplayHours hours = new Configuration.DisplayHours(in.truth("/displayHours/enabled", otherwise.enabled()),
            in.time("/displayHours/on", otherwise.on()), in.time("/displayHours/off", otherwise.off()));
        if (hours.on().equals(hours.off())) {
            in.refuse("/displayHours" + (in.has("/displayHours/off") ? "/off" : "/on"),
                "different times for on and off", "\"" + hours.off() + "\" for both", "The screen stays on");
            return otherwise;
        }
        return hours;
    }

    private static Configuration.Health health(Fields in, Configuration.Health otherwise) {
        return new Configuration.Health(in.truth("/health/enabled", otherwise.enabled()), in.path("/health/file"),
            in.number("/health/port", otherwise.port()));
    }

    private static List<Map<String, Object>> tileSources(JsonNode list) {
        List<JsonNode> good = list.valueStream().filter(JsonNode::isObject).toList();
        return JsonMapper.shared().convertValue(good, new TypeReference<>() {
        });
    }
}
