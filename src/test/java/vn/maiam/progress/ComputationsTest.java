package vn.maiam.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

class ComputationsTest {

    private final List<TransactionDefinition> transactions = new ArrayList<>();
    private Computations computations = with(1, 3, Duration.ofSeconds(30));

    @AfterEach
    void end() {
        computations.destroy();
    }

    @Test
    void tenWhoAskTheSameComputeOnceAndSeeHowFarItIs() throws Exception {
        CountDownLatch second = new CountDownLatch(1);
        AtomicInteger computed = new AtomicInteger();
        List<Supplier<Integer>> steps = List.of(computed::incrementAndGet, () -> {
            wait(second);
            return computed.incrementAndGet();
        });

        List<Computation<Integer>> asked = IntStream.range(0, 10)
                .mapToObj(at -> computations.of("same", () -> steps))
                .toList();
        await().untilAsserted(() -> assertThat(asked.get(9).stepsDone()).isEqualTo(1));
        assertThat(asked.get(9).isDone()).isFalse();
        second.countDown();
        await().until(() -> asked.get(0).isDone());

        assertThat(asked).allMatch(one -> one == asked.get(0));
        assertThat(asked.get(0).results()).containsExactly(1, 2);
        assertThat(asked.get(0).finishedAt()).isNotNull();
        assertThat(transactions).hasSize(2).allMatch(TransactionDefinition::isReadOnly);
        assertThat(transactions).allMatch(one -> one.getTimeout() == 120);
    }

    @Test
    void aShortQuestionDoesNotWaitForALongOneToEnd() {
        ConcurrentLinkedQueue<String> order = new ConcurrentLinkedQueue<>();
        CountDownLatch bothAsked = new CountDownLatch(1);
        Computation<Boolean> province = computations.of(
                "province",
                () -> List.of(
                        () -> {
                            wait(bothAsked);
                            return order.add("province 1");
                        },
                        () -> order.add("province 2"),
                        () -> order.add("province 3")));
        Computation<Boolean> commune = computations.of("commune", () -> List.of(() -> order.add("commune")));
        bothAsked.countDown();
        await().until(() -> province.isDone() && commune.isDone());

        assertThat(order).containsExactly("province 1", "commune", "province 2", "province 3");
    }

    @Test
    void whatFailedIsSaidOnceAndComputedAnewForTheNext() {
        AtomicInteger tries = new AtomicInteger();
        CountDownLatch asked = new CountDownLatch(1);
        Supplier<List<Supplier<Integer>>> steps = () -> List.of(() -> {
            if (tries.incrementAndGet() == 1) {
                await().until(() -> asked.getCount() == 0);
                throw new IllegalStateException("SELECT of a child's name");
            }
            return tries.get();
        });
        Computation<Integer> first = computations.of("failing", steps);
        asked.countDown();
        await().until(first::hasFailed);

        assertThat(computations.of("failing", steps)).isSameAs(first);
        Computation<Integer> second = computations.of("failing", steps);
        await().until(second::isDone);
        assertThat(second.results()).containsExactly(2);
    }

    @Test
    void whatNobodyWaitsForAnyMoreIsGivenUpBetweenTwoSteps() {
        end();
        computations = with(1, 3, Duration.ofMillis(50));
        AtomicInteger done = new AtomicInteger();
        Computation<Integer> left = computations.of("left", () -> IntStream.range(0, 100)
                .<Supplier<Integer>>mapToObj(at -> () -> {
                    sleep(20);
                    return done.incrementAndGet();
                })
                .toList());
        await().until(() -> !left.isRunning());

        assertThat(left.isDone()).isFalse();
        assertThat(done.get()).isLessThan(20);
        assertThat(computations.of("left", () -> List.of(() -> 1))).isNotSameAs(left);
    }

    @Test
    void moreThanTheMachineCarriesIsRefusedForTheMomentAndRoomComesBack() {
        CountDownLatch wait = new CountDownLatch(1);
        List<Computation<Integer>> open = IntStream.range(0, 3)
                .mapToObj(at -> computations.of(
                        "question " + at,
                        () -> List.<Supplier<Integer>>of(() -> {
                            wait(wait);
                            return at;
                        })))
                .toList();

        assertThatThrownBy(() -> computations.of("one more", () -> List.of(() -> 1)))
                .isInstanceOf(ProgressRefused.class)
                .hasMessageContaining("thử lại sau ít phút");
        wait.countDown();
        await().until(() -> open.stream().allMatch(Computation::isDone));
        await().ignoreExceptions().until(() -> computations
                .of("one more", () -> List.<Supplier<Integer>>of(() -> 1))
                .isDone());
    }

    private Computations with(int threads, int atOnce, Duration patience) {
        return new Computations(
                new ComputationSettings(threads, atOnce, Duration.ofMinutes(5), 100, patience, Duration.ofMinutes(2)),
                noted(),
                Clock.systemUTC());
    }

    private PlatformTransactionManager noted() {
        return new AbstractPlatformTransactionManager() {
            @Override
            protected Object doGetTransaction() {
                return new Object();
            }

            @Override
            protected void doBegin(Object transaction, TransactionDefinition definition) {
                transactions.add(definition);
            }

            @Override
            protected void doCommit(DefaultTransactionStatus status) {}

            @Override
            protected void doRollback(DefaultTransactionStatus status) {}
        };
    }

    private static void wait(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
