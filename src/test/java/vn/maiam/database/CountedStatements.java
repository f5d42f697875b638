package vn.maiam.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Counts the statements that go to a database. */
public final class CountedStatements {

    private final AtomicInteger statements = new AtomicInteger();
    private final DataSource database;

    public CountedStatements(DataSource database) {
        this.database = wrap(DataSource.class, (proxy, method, arguments) -> {
            Object result = call(() -> method.invoke(database, arguments));
            return result instanceof Connection connection ? counted(connection) : result;
        });
    }

    public DataSource database() {
        return database;
    }

    /** How many statements the work sends. */
    public int of(Runnable work) {
        int before = statements.get();
        work.run();
        return statements.get() - before;
    }

    private Connection counted(Connection connection) {
        return wrap(Connection.class, (proxy, method, arguments) -> {
            if (method.getName().startsWith("prepare") || method.getName().equals("createStatement")) {
                statements.incrementAndGet();
            }
            return call(() -> method.invoke(connection, arguments));
        });
    }

    private static <T> T wrap(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object call(Invocation invocation) throws Throwable {
        try {
            return invocation.run();
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private interface Invocation {
        Object run() throws Throwable;
    }
}
