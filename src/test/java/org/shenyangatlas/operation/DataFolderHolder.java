package org.shenyangatlas.operation;

import java.io.IOException;
import java.nio.file.Path;

/// Another program that holds a data folder until it is ended.
final class DataFolderHolder {

    private DataFolderHolder() {
    }

    public static void main(String[] arguments) throws IOException {
        DataFolder held = DataFolder.open(Path.of(arguments[0])).orElseThrow();
        System.out.println("held");
        System.in.read();
        held.close();
    }
}
