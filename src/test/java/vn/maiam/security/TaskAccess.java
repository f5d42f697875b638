package vn.maiam.security;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.stream.StreamSupport;

/** What one person can do with one task, found out by trying over HTTP. */
final class TaskAccess {

    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Caller caller;
    private final String person;
    private final String task;
    private final String instance;

    TaskAccess(Caller caller, String person, String task, String instance) {
        this.caller = caller;
        this.person = person;
        this.task = task;
        this.instance = instance;
    }

    boolean can(String what) {
        return switch (what) {
            case "list" -> isInAList();
            case "query" -> contains(caller.get(ENGINE + "/task?processInstanceId=" + instance));
            case "task" -> caller.get(ENGINE + "/task/" + task).statusCode() == 200;
            case "form" -> caller.get("/api/tasks/" + task + "/form").statusCode() == 200;
            case "file" -> caller.get("/api/tasks/" + task + "/file").statusCode() == 200;
            case "instance" ->
                caller.get(ENGINE + "/process-instance/" + instance).statusCode() == 200;
            case "variables" -> seesVariables();
            case "claim" -> claim();
            case "submit" -> submit();
            case "release" -> release();
            default -> throw new IllegalArgumentException(what);
        };
    }

    /** Tasklist's own lists: what my unit has to do, what I have taken. */
    private boolean isInAList() {
        HttpResponse<String> lists = caller.get(ENGINE + "/filter");
        return lists.statusCode() == 200
                && StreamSupport.stream(read(lists).spliterator(), false)
                        .map(list -> ENGINE + "/filter/" + list.get("id").asText() + "/list")
                        .anyMatch(list -> contains(caller.post(list, "{}")));
    }

    private boolean seesVariables() {
        String byInstance = "{\"processInstanceIdIn\":[\"%s\"]}".formatted(instance);
        return caller.post(ENGINE + "/variable-instance", byInstance).body().contains("\"value\"")
                || caller.get(ENGINE + "/task?withTaskVariablesInReturn=true&processInstanceId=" + instance)
                        .body()
                        .contains("caseCode")
                || caller.get(ENGINE + "/task/" + task + "?withTaskVariablesInReturn=true")
                        .body()
                        .contains("caseCode");
    }

    boolean claim() {
        return post("/claim", "{\"userId\":\"%s\"}".formatted(person)).statusCode() == 204;
    }

    /** An empty form is refused, but only to somebody who might have submitted a full one. */
    private boolean submit() {
        return post("/submit-form", "{\"variables\":{}}").body().contains("FormRefused");
    }

    private boolean release() {
        return caller.post("/api/tasks/" + task + "/release", "{\"reason\": \"Nghỉ ốm\"}")
                        .statusCode()
                == 204;
    }

    private HttpResponse<String> post(String action, String json) {
        return caller.post(ENGINE + "/task/" + task + action, json);
    }

    private boolean contains(HttpResponse<String> tasks) {
        return tasks.statusCode() == 200 && tasks.body().contains(task);
    }

    private static JsonNode read(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
