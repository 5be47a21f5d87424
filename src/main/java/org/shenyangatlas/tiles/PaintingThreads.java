package org.shenyangatlas.tiles;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// The few threads all pictures of the map are painted on. They end when there is nothing to paint.
final class PaintingThreads {

    private static final int THREADS = 2;

    static final ExecutorService POOL = pool();

    private PaintingThreads() {
    }

    private static ExecutorService pool() {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(THREADS, THREADS, 10, TimeUnit.SECONDS, new NewestFirst(),
            work -> {
                Thread thread = new Thread(work, "map painter");
                thread.setDaemon(true);
                thread.setPriority(Thread.NORM_PRIORITY - 1);
                return thread;
            });
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    /// What is looked at now is painted before what has been zoomed or panned past.
    private static final class NewestFirst extends LinkedBlockingDeque<Runnable> {
        private static final long serialVersionUID = 1;

        @Override
        public boolean offer(Runnable work) {
            return offerFirst(work);
        }
    }
}
