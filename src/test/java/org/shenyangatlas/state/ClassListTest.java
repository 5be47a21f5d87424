package org.shenyangatlas.state;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shenyangatlas.state.ClassList.Fault;
import org.shenyangatlas.state.ClassList.Refusal;

class ClassListTest {

    private static final List<String> NAMES = List.of("张三", "李四", "欧阳文静");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
    void aListIsReadInTheEncodingsOfChineseMachines(String encoding) throws IOException {
        Path file = write("一班.txt", String.join("\r\n", NAMES).getBytes(Charset.forName(encoding)));
        assertEquals(List.of(new ClassList("一班", NAMES)), ClassList.read(file).lists());
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstName() throws IOException {
        assertEquals(NAMES, ClassList.read(text("a.txt", "\uFEFF" + String.join("\n", NAMES))).lists().getFirst().names());
    }

    @Test
    void blankLinesAndBlanksAroundNamesAreLeftOut() throws IOException {
        assertEquals(List.of("Ann", "Bob"), ClassList.read(text("a.txt", "\n  Ann \n\n\tBob\n \n")).lists().getFirst().names());
    }

    @Test
    void namesakesHaveATurnEach() throws IOException {
        assertEquals(List.of("Ann", "Ann"), ClassList.read(text("a.txt", "Ann\nAnn")).lists().getFirst().names());
    }

    @Test
    void aFolderGivesItsTextFilesByName() throws IOException {
        text("b.txt", "Bob");
        text("a.txt", "Ann");
        text("notes.doc", "Eve");
        Files.createDirectory(folder.resolve("c.txt"));
        assertEquals(List.of("a", "b"), ClassList.read(folder).lists().stream().map(ClassList::title).toList());
        assertEquals(List.of(), ClassList.read(folder).refusals());
    }

    @Test
    void oneBadFileDoesNotKeepTheOthersOut() throws IOException {
        text("a.txt", "Ann");
        text("b.txt", "");
        assertEquals(1, ClassList.read(folder).lists().size());
        assertEquals(List.of(new Refusal("b.txt", Fault.NO_NAMES, 0)), ClassList.read(folder).refusals());
    }

    @Test
    void aLargeFileIsRefusedWithItsSize() throws IOException {
        Path file = write("big.txt", "Ann\n".repeat(ClassList.LARGEST / 4 + 1).getBytes());
        assertEquals(List.of(new Refusal("big.txt", Fault.TOO_LARGE, ClassList.LARGEST + 4)), ClassList.read(file).refusals());
    }

    @Test
    void aBinaryFileIsRefusedWithItsLine() throws IOException {
        assertEquals(List.of(new Refusal("a.txt", Fault.NO_TEXT, 2)),
            ClassList.read(write("a.txt", new byte[] {'A', '\n', 'B', 0, 'C'})).refusals());
    }

    @Test
    void aLongLineIsRefusedWithItsNumber() throws IOException {
        assertEquals(List.of(new Refusal("a.txt", Fault.TOO_LONG, 3)),
            ClassList.read(text("a.txt", "Ann\nBob\n" + "x".repeat(ClassList.LONGEST + 1))).refusals());
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        assertEquals(List.of(new Refusal("none.txt", Fault.UNREADABLE, 0)), ClassList.read(folder.resolve("none.txt")).refusals());
    }

    @Test
    void aFolderWithoutListsIsRefused() {
        assertEquals(Fault.NO_LISTS, ClassList.read(folder).refusals().getFirst().fault());
    }

    private Path text(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private Path write(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }
}
