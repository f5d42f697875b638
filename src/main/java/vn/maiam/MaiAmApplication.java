package vn.maiam;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Mái Ấm: one module, one application. */
@SpringBootApplication
public class MaiAmApplication {

    public static void main(String[] args) {
        SpringApplication.run(MaiAmApplication.class, args);
    }
}
