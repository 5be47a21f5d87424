package org.shenyangatlas.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A good small catalogue with one fault.
final class Faulty {

    static final String FILE = "three-sites.json";

    private Faulty() {
    }

    static String threeSites() {
        try (InputStream in = Faulty.class.getResourceAsStream("/org/shenyangatlas/three-sites.json")) {
            assertNotNull(in, "three-sites.json is on the class path");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Three sites, with the first place of a text replaced.
    static String edited(String text, String instead) {
        String good = threeSites();
        int at = good.indexOf(text);
        if (at < 0) {
            throw new AssertionError("three-sites.json does not contain " + text);
        }
        return good.substring(0, at) + instead + good.substring(at + text.length());
    }

    static Reading read(String catalogue) {
        return CatalogueReader.read(catalogue.getBytes(StandardCharsets.UTF_8), FILE, Assets.bundled());
    }

    static Reading reading(String text, String instead) {
        return read(edited(text, instead));
    }

    static Catalogue catalogue(Reading reading) {
        Catalogue catalogue = reading.catalogue();
        assertNotNull(catalogue, () -> "not read: " + reading.problems());
        return catalogue;
    }

    static List<String> sites(Reading reading) {
        return catalogue(reading).sites().stream().map(Site::id).toList();
    }

    static Site site(Reading reading, String id) {
        return catalogue(reading).site(id)
            .orElseThrow(() -> new AssertionError(id + " was not read: " + reading.problems()));
    }

    /// The one error there is; warnings beside it are allowed.
    static Problem error(Reading reading) {
        return only(Problem.Severity.ERROR, reading);
    }

    /// The one problem there is, a warning.
    static Problem warning(Reading reading) {
        assertEquals(1, reading.problems().size(), () -> "one problem: " + reading.problems());
        return only(Problem.Severity.WARNING, reading);
    }

    static Problem errorAt(String path, Reading reading) {
        return at(Problem.Severity.ERROR, path, reading);
    }

    static Problem warningAt(String path, Reading reading) {
        return at(Problem.Severity.WARNING, path, reading);
    }

    private static Problem at(Problem.Severity severity, String path, Reading reading) {
        return reading.problems().stream()
            .filter(problem -> problem.severity() == severity && problem.path().equals(path)).findFirst()
            .orElseThrow(() -> new AssertionError("no " + severity + " at " + path + ": " + reading.problems()));
    }

    private static Problem only(Problem.Severity severity, Reading reading) {
        List<Problem> found = reading.problems().stream().filter(problem -> problem.severity() == severity).toList();
        assertEquals(1, found.size(), () -> "one " + severity + ": " + reading.problems());
        return found.getFirst();
    }
}
