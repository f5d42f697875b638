package vn.maiam.form;

import camundajar.impl.scala.Product;
import camundajar.impl.scala.Tuple2;
import camundajar.impl.scala.collection.Iterable;
import camundajar.impl.scala.collection.Iterator;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.feel.syntaxtree.ConstContext;
import org.camunda.feel.syntaxtree.EveryItem;
import org.camunda.feel.syntaxtree.Filter;
import org.camunda.feel.syntaxtree.For;
import org.camunda.feel.syntaxtree.FunctionDefinition;
import org.camunda.feel.syntaxtree.JavaFunctionInvocation;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.syntaxtree.Ref;
import org.camunda.feel.syntaxtree.SomeItem;

/** The variables that a FEEL expression asks for from outside. */
public final class FeelNames {

    private static final Feel FEEL = new Feel(Clock.systemUTC());

    private final Set<String> names = new TreeSet<>();

    private FeelNames() {}

    /** @throws IllegalArgumentException if the expression cannot be read, or calls Java */
    public static Set<String> in(String expression) {
        return of(() -> FEEL.parsed(expression));
    }

    /** The same for unary tests, as the cells of a decision table hold them. */
    public static Set<String> inTests(String tests) {
        return of(() -> FEEL.parsedTests(tests));
    }

    private static Set<String> of(java.util.function.Supplier<ParsedExpression> parsed) {
        try {
            FeelNames found = new FeelNames();
            found.read(parsed.get().expression(), Set.of("?", "cellInput"));
            return found.names;
        } catch (FeelFault unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }

    private void read(Object node, Set<String> bound) {
        if (node instanceof JavaFunctionInvocation) {
            throw new IllegalArgumentException("A FEEL expression may not call Java.");
        } else if (node instanceof Ref reference) {
            String name = reference.names().head();
            if (!bound.contains(name)) {
                names.add(name);
            }
        } else if (node instanceof Filter filter) {
            read(filter.list(), bound);
            read(filter.filter(), with(bound, "item", "partial"));
        } else {
            readParts(node, boundBy(node, bound));
        }
    }

    private void readParts(Object node, Set<String> bound) {
        if (node instanceof Iterable<?> several) {
            several.iterator().foreach(part -> readAnd(part, bound));
        } else if (node instanceof Product product) {
            product.productIterator().foreach(part -> readAnd(part, bound));
        }
    }

    private Object readAnd(Object part, Set<String> bound) {
        read(part, bound);
        return null;
    }

    /** Names that an expression gives a meaning of its own. */
    private static Set<String> boundBy(Object node, Set<String> bound) {
        if (node instanceof For loop) {
            return with(bound, loop.iterators().iterator());
        } else if (node instanceof SomeItem some) {
            return with(bound, some.iterators().iterator());
        } else if (node instanceof EveryItem every) {
            return with(bound, every.iterators().iterator());
        } else if (node instanceof ConstContext context) {
            return with(bound, context.entries().iterator());
        } else if (node instanceof FunctionDefinition function) {
            return with(bound, function.parameters().iterator());
        }
        return bound;
    }

    private static Set<String> with(Set<String> bound, Iterator<?> named) {
        Set<String> more = new HashSet<>(bound);
        while (named.hasNext()) {
            Object next = named.next();
            more.add(next instanceof Tuple2<?, ?> pair ? (String) pair._1() : next.toString());
        }
        return more;
    }

    private static Set<String> with(Set<String> bound, String... names) {
        Set<String> more = new HashSet<>(bound);
        more.addAll(Set.of(names));
        return more;
    }
}
