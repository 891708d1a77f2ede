package dev.palindrome.sql.lint;

import dev.palindrome.model.settings.TenantPolicy;
import java.util.Set;

/** The tenant policy that the cases are judged by: that of a schema of its own, so that it concerns no other case. */
final class Tenancy {

    static final TenantPolicy OF_THE_CASES = new TenantPolicy(
            Set.of("shop"),
            "shop.tenants",
            "tenant_id",
            "app.current_tenant_id",
            Set.of("shop.tenants", "shop.exempt"));

    private Tenancy() {}
}
