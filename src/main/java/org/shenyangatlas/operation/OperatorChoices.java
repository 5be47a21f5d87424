package org.shenyangatlas.operation;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.CheckedJson;
import org.shenyangatlas.catalogue.SchemaFile;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What an operator chose at the screen; it holds above the configuration. Null is no choice.
///
/// @param language       as in [Configuration]
/// @param volume         0 to 100, but never above that of the configuration
/// @param idleSeconds    as in [Configuration.Visit]
/// @param warningSeconds as in [Configuration.Visit]
public record OperatorChoices(@Nullable String language, @Nullable Integer volume, @Nullable Integer idleSeconds,
                              @Nullable Integer warningSeconds) {

    public static final OperatorChoices NONE = new OperatorChoices(null, null, null, null);

    private static final System.Logger LOG = System.getLogger(OperatorChoices.class.getName());

    /// The configuration with the choices laid over it.
    public Configuration over(Configuration given) {
        Configuration.Visit visit = given.visit();
        int loudness = volume == null ? given.volume() : Math.min(volume, given.volume());
        return new Configuration(Objects.requireNonNullElse(language, given.language()), given.theme(), given.textSize(),
            loudness, given.screen(), given.catalogue(), given.dataFolder(), given.content(),
            new Configuration.Visit(Objects.requireNonNullElse(idleSeconds, visit.idleSeconds()),
                Objects.requireNonNullElse(warningSeconds, visit.warningSeconds()), visit.attractSecondsPerSite(),
                visit.languageGate()),
            given.pin(), given.statistics(), given.restart(), given.displayHours(), given.pixelShift(),
            given.dimAfterMinutes(), given.health(), given.tileSources());
    }

    /// Written as the same fields a configuration has.
    byte[] written() {
        ObjectNode root = JsonMapper.shared().createObjectNode();
        if (language != null) {
            root.put("language", language);
        }
        if (volume != null) {
            root.put("volume", volume);
        }
        ObjectNode visit = root.putObject("visit");
        if (idleSeconds != null) {
            visit.put("idleSeconds", idleSeconds);
        }
        if (warningSeconds != null) {
            visit.put("warningSeconds", warningSeconds);
        }
        return SchemaFile.written(root);
    }

    /// @return empty when it is no such file; a wrong value in one is no choice
    static Optional<OperatorChoices> of(byte[] content) {
        CheckedJson file = ConfigurationReader.FILE.check(content, OperatorFile.NAME);
        Fields in = new Fields(file, Path.of(""));
        int idle = in.idle("/visit/idleSeconds", -1);
        file.problems().forEach(problem -> LOG.log(System.Logger.Level.WARNING, problem.toString()));
        OperatorChoices choices = new OperatorChoices(in.textOrNull("/language"), in.numberOrNull("/volume"),
            idle < 0 ? null : idle, in.numberOrNull("/visit/warningSeconds"));
        return file.root() == null ? Optional.empty() : Optional.of(choices);
    }
}
