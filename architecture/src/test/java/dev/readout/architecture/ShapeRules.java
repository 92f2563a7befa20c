package dev.readout.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/**
 * How a class is made, whatever it sees: its name, its package, its fields.
 *
 * @param ours the classes of the house
 * @param core those of its core
 */
record ShapeRules(DescribedPredicate<JavaClass> ours, DescribedPredicate<JavaClass> core) {

    private static final Set<String> MUTABLE = Set.of(
            "java.util.ArrayList",
            "java.util.LinkedList",
            "java.util.ArrayDeque",
            "java.util.HashMap",
            "java.util.LinkedHashMap",
            "java.util.TreeMap",
            "java.util.HashSet",
            "java.util.LinkedHashSet",
            "java.util.TreeSet",
            "java.util.BitSet",
            "java.util.Random",
            "java.util.regex.Matcher",
            "java.util.concurrent.ConcurrentHashMap",
            "java.util.concurrent.ConcurrentMap",
            "java.lang.StringBuilder",
            "java.lang.ThreadLocal");

    /** All of them, each under a name for the test report. */
    Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("the core has no mutable statics", noMutableStatics());
        rules.put("names say what a class is", telling());
        rules.put("every package is null-marked", nullMarked());
        return rules;
    }

    private ArchRule noMutableStatics() {
        return fields().that(describe("are static in the core", this::isCoreStatic))
                .should(new ArchCondition<>("be final and of an immutable type") {
                    @Override
                    public void check(JavaField field, ConditionEvents events) {
                        boolean held =
                                field.getModifiers().contains(JavaModifier.FINAL) && !mutable(field.getRawType());
                        events.add(new SimpleConditionEvent(
                                field, held, field.getFullName() + " is static and can change"));
                    }
                })
                .allowEmptyShould(true);
    }

    private boolean isCoreStatic(JavaField field) {
        return core.test(field.getOwner())
                && field.getModifiers().contains(JavaModifier.STATIC)
                && !field.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    /** A {@code List} may still be an {@code ArrayList} inside: that much a type cannot tell. */
    private static boolean mutable(JavaClass type) {
        return type.isArray()
                || MUTABLE.contains(type.getName())
                || type.getPackageName().equals("java.util.concurrent.atomic");
    }

    private ArchRule telling() {
        return classes().that(ours).should(new ArchCondition<>("have a telling name in a telling package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean vague = type.getName().matches(".*(Manager|Helper|Utils?)(\\$.*)?")
                        || type.getPackageName().matches(".*\\.(utils?|helpers?|common|misc)(\\..*)?");
                events.add(new SimpleConditionEvent(type, !vague, type.getName() + " has a name that says nothing"));
            }
        });
    }

    private ArchRule nullMarked() {
        return classes().that(ours).should(new ArchCondition<>("stand in a @NullMarked package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(
                        type, marked, type.getPackageName() + " has no @NullMarked package-info"));
            }
        });
    }
}
