package vn.maiam.workflow.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/** What the gate refuses, with the element and a sentence, and that nothing of it is deployed then. */
@SpringBootTest
@ActiveProfiles("test")
class DeploymentGateTest {

    private static final String CALL =
            """
            <bpmn:callActivity id="further" calledElement="closure"><bpmn:extensionElements>
              <camunda:in businessKey="#{execution.processBusinessKey}"/>
              <camunda:in source="caseCode" target="caseCode"/><camunda:in source="label" target="label"/>
            </bpmn:extensionElements></bpmn:callActivity>""";
    private static final String INNER = drawn().serviceTask("${caseFile.close(caseCode, mood)}")
            .with("process id=\"homeVisit\"", "process id=\"inner\"")
            .files()
            .get("processes/homeVisit.bpmn")
            .strip();
    private static final String ONE_IN = "<camunda:in source=\"label\" target=\"label\"/>";
    private static final String TO_THE_END = "targetRef=\"ended\"/>";
    private static final String PINNED = " camunda:formRefBinding=\"deployment\"";
    private static final String XXE =
            "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><definitions>&x;</definitions>";

    @Autowired
    RepositoryService repository;

    @Autowired
    JdbcClient jdbc;

    @Test
    void letsThroughWhatIsAsItShouldBe() {
        for (Drawn drawn : List.of(
                drawn(),
                Drawn.withDecision(),
                drawn().node(CALL),
                drawn().serviceTask("${caseFile.enterStage(caseCode, 'visit')}"),
                drawn().visitHaving("camunda:dueDate=\"P3D\" camunda:priority=\"50\""),
                drawn().visitHolding(input("${label}")),
                drawn().visitHolding("<bpmn:multiInstanceLoopCharacteristics><bpmn:loopCardinality>2"
                        + "</bpmn:loopCardinality><bpmn:completionCondition>${nrOfCompletedInstances == 1}"
                        + "</bpmn:completionCondition></bpmn:multiInstanceLoopCharacteristics>"))) {
            repository.deleteDeployment(drawn.deploy(repository), true);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"lanesAndForms", "variables", "expressions", "code", "references", "decisions", "files", "starts"})
    void refuses(String what, Drawn drawn, String element, String sentence) {
        List<Long> before = stored();

        DeploymentRefused refused = catchThrowableOfType(DeploymentRefused.class, () -> drawn.deploy(repository));

        assertThat(refused).as(what).isNotNull();
        assertThat(refused.problems())
                .anySatisfy(problem -> assertThat(problem).contains(element).contains(sentence));
        assertThat(refused.getMessage()).doesNotContain("ENGINE-").startsWith("Không triển khai");
        assertThat(stored()).isEqualTo(before);
    }

    static Stream<Arguments> lanesAndForms() {
        return Stream.of(
                refusal(
                        "a user task outside the lanes",
                        drawn().without("<bpmn:flowNodeRef>visit</bpmn:flowNodeRef>"),
                        "userTask visit",
                        "chưa nằm trong làn nào"),
                refusal(
                        "a lane without a role",
                        drawn().with("name=\"role\"", "name=\"rolle\""),
                        "userTask visit",
                        "chưa có thuộc tính role"),
                refusal(
                        "an unknown role",
                        drawn().with("value=\"communeOfficer\"", "value=\"mayor\""),
                        "userTask visit",
                        "không có vai trò “mayor”"),
                refusal(
                        "nested lanes",
                        drawn().with("</bpmn:lane>", "<bpmn:childLaneSet id=\"inner\"/></bpmn:lane>"),
                        "childLaneSet inner",
                        "làn không được chứa làn khác"),
                refusal(
                        "a user task without a form",
                        drawn().without("camunda:formRef=\"homeVisit\"" + PINNED),
                        "userTask visit",
                        "chưa có biểu mẫu"),
                refusal(
                        "a missing form",
                        drawn().with("camunda:formRef=\"homeVisit\"", "camunda:formRef=\"nowhere\""),
                        "userTask visit",
                        "biểu mẫu “nowhere” không tồn tại"),
                refusal(
                        "a form that is not pinned",
                        drawn().with(PINNED, " camunda:formRefBinding=\"latest\""),
                        "userTask visit",
                        "formRefBinding"),
                forbidden("camunda:assignee=\"communeOfficer.29956\"", "làn nói ai làm"),
                forbidden("camunda:candidateUsers=\"communeOfficer.29956\"", "làn nói ai làm"),
                forbidden("camunda:candidateGroups=\"communeOfficer\"", "làn nói ai làm"),
                forbidden("camunda:formKey=\"embedded:app:x.html\"", "formRef"),
                refusal(
                        "an assignment in BPMN's own words",
                        drawn().visitHolding("<bpmn:potentialOwner id=\"owner\"><bpmn:resourceAssignmentExpression>"
                                + "<bpmn:formalExpression>user(admin)</bpmn:formalExpression>"
                                + "</bpmn:resourceAssignmentExpression></bpmn:potentialOwner>"),
                        "potentialOwner owner",
                        "làn nói ai làm"),
                refusal(
                        "a generated form",
                        drawn().visitHolding(extensions("<camunda:formData/>")),
                        "userTask visit",
                        "tệp .form"));
    }

    static Stream<Arguments> variables() {
        return Stream.of(
                unknown(
                        "a condition",
                        drawn().with(TO_THE_END, "targetRef=\"ended\">" + condition("", "${nobody == 'well'}")),
                        "sequenceFlow visitToEnded"),
                unknown("a due date", drawn().visitHaving("camunda:dueDate=\"${nobody}\""), "userTask visit"),
                unknown("a priority", drawn().visitHaving("camunda:priority=\"${nobody}\""), "userTask visit"),
                unknown(
                        "the name of a task",
                        drawn().with("name=\"Thăm nhà\" camunda:formRef", "name=\"${nobody}\" camunda:formRef"),
                        "userTask visit"),
                unknown(
                        "a description",
                        drawn().visitHolding("<bpmn:documentation>${nobody}</bpmn:documentation>"),
                        "userTask visit"),
                unknown(
                        "a timer",
                        drawn().node("<bpmn:intermediateCatchEvent id=\"later\"><bpmn:timerEventDefinition>"
                                + "<bpmn:timeDate xsi:type=\"bpmn:tFormalExpression\">${nobody}</bpmn:timeDate>"
                                + "</bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>"),
                        "intermediateCatchEvent later"),
                unknown(
                        "a mapping of a call",
                        drawn().node(CALL.replace("source=\"label\"", "source=\"nobody\"")),
                        "callActivity further"),
                unknown(
                        "a mapping of a call by expression",
                        drawn().node(CALL.replace("source=\"label\"", "sourceExpression=\"${nobody}\"")),
                        "callActivity further"),
                unknown("an input parameter", drawn().visitHolding(input("${nobody}")), "userTask visit"),
                unknown("an argument", drawn().serviceTask("${caseFile.close(caseCode, nobody)}"), "serviceTask serve"),
                unknown(
                        "a collection",
                        drawn().visitHolding("<bpmn:multiInstanceLoopCharacteristics camunda:collection=\"nobody\""
                                + " camunda:elementVariable=\"one\"/>"),
                        "userTask visit"),
                unknown(
                        "a condition to wait for",
                        drawn().node(waiting("", "${nobody}")),
                        "intermediateCatchEvent until"),
                unknown(
                        "a variable to wait for",
                        drawn().node(waiting(" camunda:variableName=\"nobody\"", "${true}")),
                        "intermediateCatchEvent until"),
                refusal(
                        "a field that does not route",
                        drawn().serviceTask("${caseFile.close(caseCode, seen)}"),
                        "serviceTask serve",
                        "cho biến “seen”"),
                refusal(
                        "a result that the called stage does not give",
                        drawn().node(CALL.replace(ONE_IN, ONE_IN + "<camunda:out source=\"mood\" target=\"mood\"/>")),
                        "callActivity further",
                        "không cho biến “mood”"),
                refusal(
                        "a variable for the text of an error",
                        drawn().node(
                                        "<bpmn:boundaryEvent id=\"failed\" attachedToRef=\"visit\">"
                                                + "<bpmn:errorEventDefinition camunda:errorMessageVariable=\"text\"/></bpmn:boundaryEvent>"),
                        "boundaryEvent failed",
                        "“errorMessageVariable”"),
                refusal(
                        "a stage that is not passed what it needs",
                        drawn().node(CALL.replace("closure", "inner")).file("inner.bpmn", INNER),
                        "callActivity further",
                        "chặng “inner” cần biến “mood”"));
    }

    static Stream<Arguments> expressions() {
        return Stream.of(
                        "${''.getClass()}",
                        "${label.bytes}",
                        "${label.getClass().forName('java.lang.Runtime')}",
                        "${label['class']}",
                        "${caseFile.class}",
                        "${caseFile.remove(caseCode)}",
                        "${caseFile.close(caseCode)}",
                        "${caseFile.close(caseCode, 'x').toString()}",
                        "${caseFile['close'](caseCode, 'x')}",
                        "${caseFile.close(caseCode, ''.getClass())}",
                        "${dataSource.getConnection()}",
                        "${execution}",
                        "${execution.processEngineServices}",
                        "${execution.setVariable('x', caseCode)}",
                        "${currentUser()}",
                        "${S('{}')}",
                        "#{label.bytes}",
                        "text and ${label.bytes}",
                        "${label")
                .map(expression -> refusal(expression, drawn().serviceTask(expression), "serviceTask serve", "“"));
    }

    static Stream<Arguments> code() {
        String script = "<camunda:script scriptFormat=\"groovy\">1</camunda:script>";
        return Stream.of(
                        "<bpmn:scriptTask id=\"serve\" scriptFormat=\"groovy\"><bpmn:script>1</bpmn:script></bpmn:scriptTask>",
                        "<bpmn:scriptTask id=\"serve\" scriptFormat=\"groovy\" camunda:resource=\"x.groovy\"/>",
                        "<bpmn:serviceTask id=\"serve\" camunda:class=\"java.lang.Object\"/>",
                        "<bpmn:serviceTask id=\"serve\" camunda:delegateExpression=\"${caseFile}\"/>",
                        "<bpmn:serviceTask id=\"serve\" camunda:type=\"external\" camunda:topic=\"x\"/>",
                        "<bpmn:serviceTask id=\"serve\" camunda:type=\"shell\"/>",
                        "<bpmn:sendTask id=\"serve\" camunda:type=\"mail\"/>",
                        "<bpmn:serviceTask id=\"serve\" activiti:class=\"java.lang.Object\"/>",
                        "<bpmn:serviceTask id=\"serve\" activiti:type=\"shell\"/>",
                        service(
                                "<camunda:connector><camunda:connectorId>http</camunda:connectorId></camunda:connector>"),
                        service("<camunda:field name=\"x\" stringValue=\"y\"/>"),
                        service("<camunda:executionListener event=\"start\" class=\"java.lang.Object\"/>"),
                        service("<camunda:executionListener event=\"start\" delegateExpression=\"${caseFile}\"/>"),
                        service("<camunda:executionListener event=\"start\">" + script
                                + "</camunda:executionListener>"),
                        service("<activiti:executionListener event=\"start\" class=\"java.lang.Object\"/>"),
                        "<bpmn:task id=\"serve\">" + input(script) + "</bpmn:task>",
                        "<bpmn:task id=\"serve\">"
                                + input("<camunda:list><camunda:value>1</camunda:value></camunda:list>")
                                + "</bpmn:task>",
                        "<bpmn:userTask id=\"serve\">"
                                + extensions("<camunda:taskListener event=\"create\" expression=\"${label}\"/>")
                                + "</bpmn:userTask>",
                        "<bpmn:callActivity id=\"serve\" calledElement=\"closure\""
                                + " camunda:variableMappingClass=\"java.lang.Object\"/>",
                        "<bpmn:callActivity id=\"serve\" calledElement=\"closure\""
                                + " camunda:variableMappingDelegateExpression=\"${caseFile}\"/>",
                        "<bpmn:sequenceFlow id=\"serve\" sourceRef=\"begun\" " + "targetRef=\"ended\">"
                                + condition(" language=\"groovy\"", "true"),
                        "<bpmn:sequenceFlow id=\"serve\" sourceRef=\"begun\" targetRef=\"ended\">"
                                + condition(" language=\"groovy\" camunda:resource=\"x.groovy\"", ""))
                .map(node -> refusal(node, drawn().node(node), " serve", "không"));
    }

    static Stream<Arguments> references() {
        return Stream.of(
                refusal(
                        "a missing called process",
                        drawn().node(CALL.replace("closure", "nowhere")),
                        "callActivity further",
                        "“nowhere” không tồn tại"),
                refusal(
                        "a called process by expression",
                        drawn().node(CALL.replace("closure", "${label}")),
                        "callActivity further",
                        "“${label}” không tồn tại"),
                refusal(
                        "a called process that is bound",
                        drawn().node(CALL.replace(
                                "calledElement=", "camunda:calledElementBinding=\"deployment\" calledElement=")),
                        "callActivity further",
                        "luôn dùng bản mới nhất"),
                refusal(
                        "a missing business key",
                        drawn().node(CALL.replace("<camunda:in businessKey=\"#{execution.processBusinessKey}\"/>", "")),
                        "callActivity further",
                        "businessKey"),
                refusal(
                        "all variables in",
                        drawn().node(CALL.replace(ONE_IN, "<camunda:in variables=\"all\"/>")),
                        "callActivity further",
                        "không truyền tất cả"),
                refusal(
                        "all variables out",
                        drawn().node(CALL.replace(ONE_IN, "<camunda:out variables=\"all\"/>")),
                        "callActivity further",
                        "không truyền tất cả"),
                refusal(
                        "a missing decision",
                        drawn().node("<bpmn:businessRuleTask id=\"decide\" camunda:decisionRef=\"nowhere\"/>"),
                        "businessRuleTask decide",
                        "“nowhere” không tồn tại"),
                refusal(
                        "a missing time to live",
                        drawn().without("camunda:historyTimeToLive=\"P30D\""),
                        "process homeVisit",
                        "historyTimeToLive"),
                refusal(
                        "a process that is not executable",
                        drawn().without("isExecutable=\"true\""),
                        "process homeVisit",
                        "isExecutable"),
                refusal(
                        "a message whose name is worked out",
                        drawn().with(
                                        "</bpmn:definitions>",
                                        "<bpmn:message id=\"told\" name=\"${label}\"/></bpmn:definitions>"),
                        "message told",
                        "chỉ trong quy trình"));
    }

    static Stream<Arguments> decisions() {
        String asks = "businessRuleTask decidePace";
        return Stream.of(
                unknown("an input of a decision", decision("<text>outcome<", "<text>nobody<"), asks),
                unknown("a part of an input", decision("<text>outcome<", "<text>if nobody then 1 else 2<"), asks),
                unknown("a cell", decision("<text>\"well\"<", "<text>nobody<"), asks),
                unknown("an answer", decision("<text>\"monthly\"<", "<text>nobody<"), asks),
                refusal(
                        "a result that the decision does not give",
                        decision("decisionResult[0].pace", "decisionResult[0].speed"),
                        asks,
                        "“speed”"),
                refusal(
                        "a decision without a time to live",
                        Drawn.decisionAlone().without("camunda:historyTimeToLive=\"P30D\""),
                        "decision visitPace",
                        "historyTimeToLive"),
                refusal(
                        "FEEL that cannot be read",
                        Drawn.decisionAlone().with("<text>outcome<", "<text>if (<"),
                        "inputExpression outcomeAsked",
                        "không đọc được"),
                refusal(
                        "FEEL that calls Java",
                        Drawn.decisionAlone()
                                .with(
                                        "<text>\"monthly\"<",
                                        "<text>{f: function(x) external {java: {class: \"java.lang.Math\","
                                                + " method signature: \"abs(int)\"}}, r: f(1)}.r<"),
                        "outputEntry monthly",
                        "không đọc được"),
                scripted("inputExpression id=\"outcomeAsked\"", "groovy", "inputExpression outcomeAsked"),
                scripted("inputEntry id=\"anyOutcome\"", "javascript", "inputEntry anyOutcome"),
                scripted("outputEntry id=\"monthly\"", "juel", "outputEntry monthly"),
                scripted("name=\"Nhịp\"", "groovy", "definitions pace"),
                refusal(
                        "a scripted literal expression",
                        Drawn.decisionAlone()
                                .with(
                                        "</decision>",
                                        "</decision><decision id=\"free\" name=\"x\" camunda:historyTimeToLive=\"P1D\">"
                                                + "<literalExpression id=\"freely\" expressionLanguage=\"groovy\">"
                                                + "<text>1</text></literalExpression></decision>"),
                        "literalExpression freely",
                        "chỉ dùng FEEL"));
    }

    static Stream<Arguments> files() {
        return Stream.of(
                refusal("broken XML", file("a.bpmn", "<bpmn:definitions"), "a.bpmn", "không đọc được"),
                refusal("XML that is no BPMN", file("a.bpmn", "<a/>"), "a.bpmn", "không đọc được"),
                refusal("a DOCTYPE in a diagram", file("a.bpmn", XXE), "a.bpmn", "DOCTYPE"),
                refusal("a DOCTYPE in a decision", file("a.dmn", XXE), "a.dmn", "DOCTYPE"),
                refusal("a broken form", file("a.form", "{"), "a.form", "JSON"),
                refusal("a form without an id", file("a.form", "{\"components\": []}"), "a.form", "chưa có mã"),
                refusal("another kind of file", file("a.groovy", "1"), "a.groovy", ".bpmn, .dmn và .form"),
                refusal("a case diagram", file("a.cmmn", "<a/>"), "a.cmmn", ".bpmn, .dmn và .form"),
                refusal("a page", file("a.html", "<a/>"), "a.html", ".bpmn, .dmn và .form"),
                refusal(
                        "a frame in a form",
                        form("\"type\": \"iframe\", \"url\": \"https://x\""),
                        "form a",
                        "“iframe”"),
                refusal(
                        "a check that does not exist",
                        form(
                                "\"type\": \"textfield\", \"key\": \"b\", \"properties\": {\"check\": \"notInFuture, wise\"}"),
                        "form a",
                        "“wise”"),
                refusal(
                        "a list that routes",
                        form(
                                "\"type\": \"taglist\", \"key\": \"b\", \"values\": [], \"properties\": {\"route\": \"true\"}"),
                        "form a",
                        "nhiều giá trị"),
                refusal(
                        "a routing field that hides a facade",
                        form("\"type\": \"textfield\", \"key\": \"caseFile\", \"properties\": {\"route\": \"true\"}"),
                        "form a",
                        "caseFile"));
    }

    static Stream<Arguments> starts() {
        return Stream.of(
                refusal(
                        "a start by people without a form",
                        started("", "startRoles", "communeOfficer"),
                        "startEvent begun",
                        "chưa có biểu mẫu"),
                refusal(
                        "an unknown role that starts",
                        started(" camunda:formRef=\"caseExit\"" + PINNED, "startRoles", "mayor"),
                        "startEvent begun",
                        "“mayor”"),
                refusal(
                        "a start form that leads to no case",
                        started(" camunda:formRef=\"homeVisit\"" + PINNED, "startRoles", "communeOfficer"),
                        "startEvent begun",
                        "caseCode"),
                refusal(
                        "a start form that opens a case without saying since when it is known",
                        started(" camunda:formRef=\"homeVisit\"" + PINNED, "opens", "case"),
                        "startEvent begun",
                        "receivedAt"),
                refusal(
                        "a start that opens nobody knows what",
                        started(" camunda:formRef=\"homeVisit\"" + PINNED, "opens", "door"),
                        "startEvent begun",
                        "“door”"));
    }

    private static Drawn drawn() {
        return Drawn.asItShouldBe();
    }

    private static Drawn decision(String part, String other) {
        return Drawn.withDecision().with(part, other);
    }

    private static Drawn file(String name, String text) {
        return Drawn.nothing().file(name, text);
    }

    private static Drawn form(String component) {
        return file("a.form", "{\"id\": \"a\", \"components\": [{" + component + "}]}");
    }

    private static Drawn started(String attribute, String property, String value) {
        return drawn().with(
                        "<bpmn:startEvent id=\"begun\"/>",
                        "<bpmn:startEvent id=\"begun\"" + attribute + ">"
                                + extensions("<camunda:properties><camunda:property name=\"" + property + "\" value=\""
                                        + value + "\"/></camunda:properties>")
                                + "</bpmn:startEvent>");
    }

    private static Arguments refusal(String what, Drawn drawn, String element, String sentence) {
        return arguments(what, drawn, element, sentence);
    }

    private static Arguments unknown(String where, Drawn drawn, String element) {
        return refusal("an unknown variable in " + where, drawn, element, "cho biến “nobody”");
    }

    private static Arguments forbidden(String attribute, String instead) {
        return refusal(attribute, drawn().visitHaving(attribute), "userTask visit", instead);
    }

    private static Arguments scripted(String element, String language, String where) {
        return refusal(
                language + " in " + where,
                Drawn.decisionAlone().with(element, element + " expressionLanguage=\"" + language + "\""),
                where,
                "chỉ dùng FEEL, không dùng “" + language + "”");
    }

    private static String extensions(String inside) {
        return "<bpmn:extensionElements>" + inside + "</bpmn:extensionElements>";
    }

    private static String service(String inside) {
        return "<bpmn:serviceTask id=\"serve\" camunda:expression=\"${caseFile.enterStage(caseCode, 'x')}\">"
                + extensions(inside) + "</bpmn:serviceTask>";
    }

    private static String input(String inside) {
        return extensions("<camunda:inputOutput><camunda:inputParameter name=\"nobody\">" + inside
                + "</camunda:inputParameter></camunda:inputOutput>");
    }

    private static String condition(String attributes, String text) {
        return "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\"" + attributes + ">" + text
                + "</bpmn:conditionExpression></bpmn:sequenceFlow>";
    }

    private static String waiting(String attribute, String condition) {
        return "<bpmn:intermediateCatchEvent id=\"until\"><bpmn:conditionalEventDefinition" + attribute
                + "><bpmn:condition xsi:type=\"bpmn:tFormalExpression\">" + condition
                + "</bpmn:condition></bpmn:conditionalEventDefinition></bpmn:intermediateCatchEvent>";
    }

    private List<Long> stored() {
        return Stream.of(
                        "act_re_deployment",
                        "act_ge_bytearray",
                        "act_re_procdef",
                        "act_re_decision_def",
                        "act_re_camformdef",
                        "act_ru_authorization")
                .map(table -> jdbc.sql("SELECT count(*) FROM " + table)
                        .query(Long.class)
                        .single())
                .toList();
    }
}
