package dev.palindrome.engine.store;

import java.util.Optional;

/**
 * Who runs: recorded with everything that is written.
 *
 * @param toolVersion the version of Palindrome
 * @param deploymentId the deployment, as the pipeline calls it
 * @param requestId the request that asked for it
 */
public record Deployer(String toolVersion, String deploymentId, Optional<String> requestId) {}
