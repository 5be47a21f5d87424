package org.shenyangatlas.operation;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// For tests in which much goes wrong on purpose: the log says nothing about it.
final class QuietLog implements BeforeAllCallback, AfterAllCallback {

    private final Logger log = Logger.getLogger(QuietLog.class.getPackageName());

    @Override
    public void beforeAll(ExtensionContext context) {
        log.setLevel(Level.OFF);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        log.setLevel(null);
    }
}
