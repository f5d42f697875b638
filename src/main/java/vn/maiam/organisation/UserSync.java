package vn.maiam.organisation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;

/** Users for the people of today. Who has left loses the user; users that were never one of our people are left alone. */
final class UserSync {

    private final IdentityService identity;

    UserSync(IdentityService identity) {
        this.identity = identity;
    }

    int write(List<Person> people, List<String> gone, Function<Person, String> initialPassword) {
        Map<String, User> present =
                identity.createUserQuery().list().stream().collect(Collectors.toMap(User::getId, Function.identity()));
        int deleted = (int) gone.stream()
                .filter(present::containsKey)
                .peek(identity::deleteUser)
                .count();
        return deleted
                + people.stream()
                        .mapToInt(person -> write(person, present.get(person.id()), initialPassword))
                        .sum();
    }

    private int write(Person person, User present, Function<Person, String> initialPassword) {
        if (present != null && isSame(person, present)) {
            return 0;
        }
        User user = present != null ? present : create(person, initialPassword.apply(person));
        user.setFirstName(firstPart(person.name()));
        user.setLastName(lastWord(person.name()));
        user.setEmail(person.email());
        identity.saveUser(user);
        return 1;
    }

    /** Without a given password nobody must be able to guess one. */
    private User create(Person person, String password) {
        User user = identity.newUser(person.id());
        user.setPassword(password != null ? password : UUID.randomUUID() + "-" + UUID.randomUUID());
        return user;
    }

    private static boolean isSame(Person person, User user) {
        return firstPart(person.name()).equals(Objects.requireNonNullElse(user.getFirstName(), ""))
                && lastWord(person.name()).equals(user.getLastName())
                && Objects.equals(person.email(), user.getEmail());
    }

    /** Camunda shows first name, then last name; a Vietnamese name is written family name first. */
    private static String firstPart(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf(' ')));
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
