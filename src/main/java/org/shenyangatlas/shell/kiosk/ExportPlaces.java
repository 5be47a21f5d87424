package org.shenyangatlas.shell.kiosk;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Folders that files for the operator can be written to: sticks that are plugged in, and the user's own folder.
final class ExportPlaces {

    private static final System.Logger LOG = System.getLogger(ExportPlaces.class.getName());

    private ExportPlaces() {
    }

    /// Looks at disks: not for the thread that draws.
    static List<OperatorDesk.Place> find() {
        String user = System.getProperty("user.name", "");
        List<OperatorDesk.Place> places = new ArrayList<>(
            sticks(List.of(Path.of("/media", user), Path.of("/run/media", user), Path.of("/media"), Path.of("/mnt"), Path.of("/Volumes"))));
        if (System.getProperty("os.name", "").startsWith("Windows")) {
            FileSystems.getDefault().getRootDirectories().forEach(drive -> {
                if (!drive.toString().startsWith("C") && Files.isWritable(drive)) {
                    places.add(new OperatorDesk.Place(drive.toString(), drive));
                }
            });
        }
        Path home = Path.of(System.getProperty("user.home", ""));
        if (Files.isDirectory(home) && Files.isWritable(home)) {
            places.add(new OperatorDesk.Place(home.toString(), home));
        }
        return places;
    }

    static List<OperatorDesk.Place> sticks(List<Path> folders) {
        List<OperatorDesk.Place> sticks = new ArrayList<>();
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                continue;
            }
            try (DirectoryStream<Path> inside = Files.newDirectoryStream(folder, Files::isDirectory)) {
                for (Path stick : inside) {
                    if (Files.isWritable(stick) && sticks.stream().noneMatch(known -> known.folder().equals(stick))) {
                        sticks.add(new OperatorDesk.Place(String.valueOf(stick.getFileName()), stick));
                    }
                }
            } catch (IOException e) {
                LOG.log(System.Logger.Level.DEBUG, "No sticks in " + folder, e);
            }
        }
        return sticks;
    }
}
