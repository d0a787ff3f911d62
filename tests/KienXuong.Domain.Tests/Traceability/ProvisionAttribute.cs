namespace KienXuong.Domain.Tests.Traceability;

/// <summary>The provision that a test class or test tests, cited in Vietnamese as the library cites it.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true)]
public sealed class ProvisionAttribute(string citation) : Attribute
{
    public string Citation => citation;
}
