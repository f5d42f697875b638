package vn.maiam.casefact;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest
@ActiveProfiles("test")
class FactsOfCasesOnH2Test extends FactsOfCases {}
