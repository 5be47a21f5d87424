package org.shenyangatlas.operation;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How an atlas runs unattended, as `assets/configuration.schema.json` describes it. Everything has a default but the PIN.
///
/// Paths are absolute, or relative to the working directory if the configuration's own path was.
///
/// @param language        tag every visit begins in, or "system"
/// @param theme           theme every visit begins with
/// @param textSize        percent of the usual size
/// @param volume          the loudest that sounds may be, 0 to 100
/// @param screen          number of the screen to fill, from 1
/// @param catalogue       null for the one that comes with the atlas
/// @param dataFolder      null for the system's usual place
/// @param pin             null when there is none
/// @param pixelShift      whether everything moves a little every minute
/// @param dimAfterMinutes minutes without a visitor until the screen is dimmed; 0 for never
/// @param tileSources     further tile sources as they stand in the file, in texts, numbers, truths, lists and maps
public record Configuration(String language, Theme theme, int textSize, int volume, int screen, @Nullable Path catalogue,
                            @Nullable Path dataFolder, Content content, Visit visit, @Nullable Pin pin,
                            Statistics statistics, Restart restart, DisplayHours displayHours, boolean pixelShift,
                            int dimAfterMinutes, Health health, List<Map<String, Object>> tileSources) {

    /// What holds where nothing else is said.
    public static final Configuration DEFAULT = new Configuration("system", Theme.SYSTEM, 100, 100, 1, null, null,
        Content.DEFAULT, Visit.DEFAULT, null, Statistics.DEFAULT, Restart.DEFAULT, DisplayHours.DEFAULT, true, 10,
        Health.DEFAULT, List.of());

    public Configuration {
        tileSources = List.copyOf(tileSources);
    }

    /// The themes of the atlas, by the same names.
    public enum Theme { LIGHT, DARK, CONTRAST, SYSTEM }

    /// Where new content comes from.
    ///
    /// @param folder     null for none
    /// @param address    null for none; never without a key
    /// @param publicKey  the key packs are signed for; null for none
    /// @param checkHours hours between two looks; 0 for none but that of the start
    public record Content(@Nullable Path folder, @Nullable URI address, @Nullable String publicKey, int checkHours) {
        static final Content DEFAULT = new Content(null, null, null, 12);
    }

    /// How a visit begins and ends.
    ///
    /// @param idleSeconds           seconds without a touch until the visitor is asked, 10 to 600; 0 for never
    /// @param warningSeconds        seconds the question stays before the visit ends
    /// @param attractSecondsPerSite seconds each site is shown while nobody visits
    /// @param languageGate          whether a visit begins with the choice of a language
    public record Visit(int idleSeconds, int warningSeconds, int attractSecondsPerSite, boolean languageGate) {
        static final Visit DEFAULT = new Visit(90, 20, 9, true);
    }

    /// What is counted.
    ///
    /// @param enabled         whether anything is
    /// @param folder          null for one in the data folder
    /// @param deviceName      tells this machine from others
    /// @param days            how long counts are kept
    /// @param keepSearchTexts whether texts are kept, not only how often was searched
    public record Statistics(boolean enabled, @Nullable Path folder, String deviceName, int days, boolean keepSearchTexts) {
        static final Statistics DEFAULT = new Statistics(true, null, "kiosk", 90, false);
    }

    /// A fresh start every night.
    ///
    /// @param enabled whether there is one
    /// @param at      when, in the machine's time
    public record Restart(boolean enabled, LocalTime at) {
        static final Restart DEFAULT = new Restart(true, LocalTime.of(4, 0));
    }

    /// When the screen shows something.
    ///
    /// @param enabled whether it is ever black
    /// @param on      when the day begins
    /// @param off     when it ends: never the same, and before `on` if that is after midnight
    public record DisplayHours(boolean enabled, LocalTime on, LocalTime off) {
        static final DisplayHours DEFAULT = new DisplayHours(false, LocalTime.of(8, 0), LocalTime.of(18, 0));

        /// Whether the screen shows something at a time of day.
        public boolean shows(LocalTime time) {
            boolean fromOn = !time.isBefore(on);
            boolean beforeOff = time.isBefore(off);
            return !enabled || (on.isBefore(off) ? fromOn && beforeOff : fromOn || beforeOff);
        }
    }

    /// What monitoring can read.
    ///
    /// @param enabled whether the file is written
    /// @param file    null for health.json in the data folder
    /// @param port    of the server on this machine; 0 for none
    public record Health(boolean enabled, @Nullable Path file, int port) {
        static final Health DEFAULT = new Health(true, null, 0);
    }
}
