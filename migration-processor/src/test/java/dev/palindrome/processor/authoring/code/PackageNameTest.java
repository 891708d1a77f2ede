package dev.palindrome.processor.authoring.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PackageNameTest {

    @ParameterizedTest
    @CsvSource({
        "com.acme, com.acme.db",
        "com.acme-corp, com.acme_corp.db",
        "org.7zip.new, org._7zip.new_.db",
        "com..acme., com.acme.db"
    })
    void makesAPackageOfAnyGroup(String group, String name) {
        assertThat(PackageName.ofGroup(group)).isEqualTo(name);
        assertThat(PackageName.problem(name)).isEmpty();
    }
}
