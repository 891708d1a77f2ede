package org.jetbrains.jps.javac;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/**
 * Behaves as IntelliJ's class of this name, which is in no public repository: a wrapper is a proxy that also implements an
 * interface of IntelliJ's own, and {@code unwrap}, which processors may call by reflection, gives what is behind it.
 */
public final class APIWrappers {

    private APIWrappers() {}

    /** Tells what a proxy stands for. */
    interface WrapperDelegateAccessor<T> {
        T getWrapperDelegate();
    }

    /** Makes a proxy of a type. */
    public static <T> T wrap(Class<T> type, T delegate) {
        return type.cast(Proxy.newProxyInstance(
                APIWrappers.class.getClassLoader(),
                new Class<?>[] {type, WrapperDelegateAccessor.class},
                (proxy, method, arguments) -> {
                    if (method.getDeclaringClass() == WrapperDelegateAccessor.class) {
                        return delegate;
                    }
                    try {
                        return method.invoke(delegate, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    /** Gives what a proxy of ours stands for, or null for anything else. */
    public static <T> @Nullable T unwrap(Class<? extends T> type, T wrapper) {
        return wrapper instanceof WrapperDelegateAccessor<?> accessor && type.isInstance(accessor.getWrapperDelegate())
                ? type.cast(accessor.getWrapperDelegate())
                : null;
    }
}
