package vn.maiam.fund;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest
@ActiveProfiles("test")
class FundLedgerOnH2Test extends FundLedger {}
