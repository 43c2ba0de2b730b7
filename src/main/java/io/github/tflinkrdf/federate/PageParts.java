package io.github.tflinkrdf.federate;

import io.github.tflinkrdf.UserError;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.apache.jena.sparql.syntax.PatternVars;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformer;

/**
 * The outermost group of a federated query, in two.
 *
 * @param local what is answered here
 * @param localVars what that binds
 * @param sent the rest, without SERVICE around it
 */
record PageParts(String endpoint, List<Element> local, Set<Var> localVars, List<Element> sent) {

  static PageParts of(Query query) {
    if (!(query.getQueryPattern() instanceof ElementGroup group)) {
      throw none();
    }
    String endpoint = endpoint(services(group));
    List<Element> local = new ArrayList<>();
    Set<Var> vars = new HashSet<>();
    for (Element part : group.getElements()) {
      if (!asks(part) && !(part instanceof ElementFilter)) {
        if (isLocal(part, vars)) {
          local.add(part);
          vars.addAll(PatternVars.vars(part));
        }
      }
    }
    List<Element> sent = new ArrayList<>();
    for (Element part : group.getElements()) {
      if (part instanceof ElementFilter && isLocal(part, vars) && !asks(part)) {
        local.add(part);
      } else if (!local.contains(part)) {
        sent.add(unwrapped(part));
      }
    }
    vars.removeIf(var -> !var.isNamedVar());
    return new PageParts(endpoint, local, vars, sent);
  }

  private static boolean isLocal(Element part, Set<Var> vars) {
    if (part instanceof ElementBind bind) {
      return vars.containsAll(bind.getExpr().getVarsMentioned());
    }
    return !(part instanceof ElementFilter filter)
        || vars.containsAll(filter.getExpr().getVarsMentioned());
  }

  private static boolean asks(Element part) {
    return !services(part).isEmpty();
  }

  private static List<Node> services(Element part) {
    List<Node> services = new ArrayList<>();
    ElementWalker.walk(
        part,
        new ElementVisitorBase() {
          @Override
          public void visit(ElementService service) {
            services.add(service.getServiceNode());
          }
        });
    return services;
  }

  private static String endpoint(List<Node> services) {
    if (services.isEmpty()) {
      throw none();
    }
    Set<String> names = new TreeSet<>();
    services.forEach(service -> names.add(service.isURI() ? service.getURI() : service.toString()));
    if (names.size() > 1 || !services.get(0).isURI()) {
      throw new UserError(
          "--federate writes a query for one endpoint, and this one asks "
              + String.join(" ", names));
    }
    return names.iterator().next();
  }

  private static UserError none() {
    return new UserError("--federate is for a query with SERVICE, and this one has none");
  }

  private static Element unwrapped(Element part) {
    Element pure =
        ElementTransformer.transform(
            part,
            new ElementTransformCopyBase() {
              @Override
              public Element transform(ElementService service, Node node, Element sub) {
                return new ElementGroup();
              }
            },
            new ExprTransformCopy());
    ElementWalker.walk(
        pure,
        new ElementVisitorBase() {
          @Override
          public void visit(ElementPathBlock block) {
            throw new UserError(
                "--federate needs the patterns of this release at the outermost level of the query,"
                    + " or in sub-queries without SERVICE");
          }
        });
    return ElementTransformer.transform(
        part,
        new ElementTransformCopyBase() {
          @Override
          public Element transform(ElementService service, Node node, Element sub) {
            return sub;
          }
        },
        new ExprTransformCopy());
  }
}
