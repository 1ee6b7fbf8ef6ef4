# Methods of classes in fedvirt.model.nwfilter. The generator puts each under its class, below `__init__`.


class FilterRef:
    def parameter(self, name: str, value: str) -> Self:
        """Gives one of the filter's variables a value; gives the reference itself."""
        self.parameters.append(FilterParameter(name=name, value=value))
        return self
