package org.shenyangatlas.shell;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.LinkedHashMap;
import javafx.scene.text.Font;

/// Finds a typeface with simplified Chinese: the system's, so that the atlas looks at home, else the one that comes with it.
final class Typeface {

    private static final System.Logger LOG = System.getLogger(Typeface.class.getName());
    private static final String BUNDLED = "/org/shenyangatlas/fonts/";
    private static final String BUNDLED_CLASS = "typeface-noto";

    /// Families by preference, with the style class that sets each.
    private static final SequencedMap<String, String> SYSTEM = new LinkedHashMap<>();

    static {
        SYSTEM.put("PingFang SC", "typeface-pingfang");
        SYSTEM.put("Microsoft YaHei UI", "typeface-yahei");
        SYSTEM.put("Noto Sans CJK SC", "typeface-noto-cjk");
        SYSTEM.put("Source Han Sans SC", "typeface-source-han");
        SYSTEM.put("Noto Sans SC", BUNDLED_CLASS);
    }

    private Typeface() {
    }

    /// The style class that sets the typeface; empty when there is none at all and the toolkit's own has to do.
    static Optional<String> choose() {
        List<String> installed = Font.getFamilies();
        return SYSTEM.entrySet().stream().filter(family -> installed.contains(family.getKey()))
            .map(SequencedMap.Entry::getValue).findFirst()
            .or(() -> load("NotoSansSC-Regular.ttf") && load("NotoSansSC-Bold.ttf")
                ? Optional.of(BUNDLED_CLASS) : Optional.empty());
    }

    private static boolean load(String file) {
        try (InputStream in = Typeface.class.getResourceAsStream(BUNDLED + file)) {
            return in != null && Font.loadFont(in, -1) != null;
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The bundled typeface " + file + " cannot be read", e);
            return false;
        }
    }
}
